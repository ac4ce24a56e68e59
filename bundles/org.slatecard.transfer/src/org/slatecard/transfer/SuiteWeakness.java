package org.slatecard.transfer;

import java.util.Locale;
import org.slatecard.model.text.Text;

/** Why a suite is deprecated, with who says so. */
public enum SuiteWeakness {
    /** The client sends the secret, encrypted with the server's RSA key: who gets the key later reads everything. */
    RSA_KEY_TRANSPORT("F19; SP 800-131A Rev. 2, 6; RFC 10015"),
    /** Diffie-Hellman in a finite field. NIST alone does not ban it. */
    FINITE_FIELD_DH("F19; RFC 10015"),
    /** Cipher block chaining. NIST alone does not ban it, but prefers authenticated encryption. */
    CBC("F19; SP 800-52 Rev. 2, 3.3.1"),
    /** SHA-1. In HMAC NIST takes it for acceptable; the guide does not. */
    SHA1("F19");

    private static final String TEXTS = SuiteWeakness.class.getPackageName() + ".weaknesses";

    private final String source;

    SuiteWeakness(String source) {
        this.source = source;
    }

    /** Who says so: F-number of the camera facts, RFC or NIST clause. */
    public String source() {
        return source;
    }

    /** Stable name in kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a few words. */
    public Text title() {
        return Text.of(SuiteWeakness.class, TEXTS, id());
    }
}
