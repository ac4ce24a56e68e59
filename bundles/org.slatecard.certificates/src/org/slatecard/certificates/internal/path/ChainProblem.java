package org.slatecard.certificates.internal.path;

import java.util.Locale;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.Weight;

/** What can be wrong with a server's certificates, with its weight and the source. */
public enum ChainProblem {
    EXPIRED(ChainText.EXPIRED, Weight.ERROR, "RFC 5280, section 6.1.3"),
    NOT_YET_VALID(ChainText.NOT_YET_VALID, Weight.ERROR, "RFC 5280, section 6.1.3"),
    VALIDITY_UNREADABLE(ChainText.VALIDITY_UNREADABLE, Weight.ERROR, "RFC 5280, section 4.1.2.5"),
    ISSUER_MISSING(ChainText.ISSUER_MISSING, Weight.ERROR, "RFC 5280, section 6.1"),
    ISSUER_DIFFERS(ChainText.ISSUER_DIFFERS, Weight.ERROR, "RFC 5280, section 4.2.1.1"),
    ROOT_NOT_TRUSTED(ChainText.ROOT_NOT_TRUSTED, Weight.ERROR, "RFC 5280, section 6.1"),
    PARTIAL_CHAIN(ChainText.PARTIAL_CHAIN, Weight.WARNING, "RFC 5280, section 6.1"),
    NOT_AUTHORITY(ChainText.NOT_AUTHORITY, Weight.ERROR, "RFC 5280, section 4.2.1.9"),
    KEY_USAGE(ChainText.KEY_USAGE, Weight.ERROR, "RFC 5280, section 4.2.1.3"),
    PATH_LENGTH_TOO_LARGE(ChainText.PATH_LENGTH_TOO_LARGE, Weight.ERROR, "RFC 5280, section 4.2.1.9"),
    PATH_LENGTH(ChainText.PATH_LENGTH, Weight.ERROR, "RFC 5280, section 4.2.1.9"),
    NAME_CONSTRAINTS(ChainText.NAME_CONSTRAINTS, Weight.ERROR, "RFC 5280, section 4.2.1.10"),
    NAMES_TOO_MANY(ChainText.NAMES_TOO_MANY, Weight.ERROR, "RFC 5280, section 4.2.1.10"),
    SIGNATURE_WRONG(ChainText.SIGNATURE_WRONG, Weight.ERROR, "RFC 5280, section 6.1.3"),
    PSS_PARAMETERS(ChainText.PSS_PARAMETERS, Weight.ERROR, "RFC 4055, section 3.1"),
    SIGNATURE_UNKNOWN(ChainText.SIGNATURE_UNKNOWN, Weight.ERROR, "RFC 5280, section 4.1.1.2"),
    CRITICAL_EXTENSION(ChainText.CRITICAL_EXTENSION, Weight.ERROR, "RFC 5280, section 4.2"),
    EXTENSION_MALFORMED(ChainText.EXTENSION_MALFORMED, Weight.ERROR, "RFC 5280, section 4.2"),
    KEY_UNKNOWN(ChainText.KEY_UNKNOWN, Weight.ERROR, "RFC 5280, section 4.1.2.7"),
    CURVE_NOT_NAMED(ChainText.CURVE_NOT_NAMED, Weight.ERROR, "RFC 5480, section 2.1.1"),
    USAGE_OF_SERVER(ChainText.USAGE_OF_SERVER, Weight.ERROR, "RFC 5280, section 4.2.1.12"),
    USAGE_OF_AUTHORITY(ChainText.USAGE_OF_AUTHORITY, Weight.ERROR, "RFC 5280, section 4.2.1.12"),
    POLICY(ChainText.POLICY, Weight.ERROR, "RFC 5280, section 6.1.5"),
    PATH_INVALID(ChainText.PATH_INVALID, Weight.ERROR, "RFC 5280, section 6.1"),
    HOST_MISMATCH(ChainText.HOST_MISMATCH, Weight.ERROR, "RFC 9525, section 6"),
    HOST_WITH_MORE(ChainText.HOST_WITH_MORE, Weight.WARNING, "RFC 9525, section 6.1"),
    COMMON_NAME_ONLY(ChainText.COMMON_NAME_ONLY, Weight.WARNING, "RFC 9525, section 2"),
    WILDCARD_PARTIAL(ChainText.WILDCARD_PARTIAL, Weight.WARNING, "RFC 9525, section 6.3"),
    ADDRESS_AS_NAME(ChainText.ADDRESS_AS_NAME, Weight.WARNING, "RFC 5280, section 4.2.1.6"),
    DIGEST_BROKEN(ChainText.DIGEST_BROKEN, Weight.ERROR, "NIST SP 800-131A Rev. 2, section 3"),
    DIGEST_SHA1(ChainText.DIGEST_SHA1, Weight.WARNING, "NIST SP 800-131A Rev. 2, section 3"),
    ANCHOR_DIGEST(ChainText.ANCHOR_DIGEST, Weight.INFO, "RFC 5280, section 6.1"),
    KEY_TOO_WEAK(ChainText.KEY_TOO_WEAK, Weight.WARNING, "NIST SP 800-131A Rev. 2, section 3"),
    BITS_112_AFTER_2030(ChainText.BITS_112_AFTER_2030, Weight.INFO, "NIST SP 800-57 Part 1 Rev. 5, table 4"),
    CURVE_UNUSUAL(ChainText.CURVE_UNUSUAL, Weight.WARNING, "NIST SP 800-186, section 3.2.1"),
    SENT_OUT_OF_ORDER(ChainText.SENT_OUT_OF_ORDER, Weight.WARNING, "RFC 5246, section 7.4.2"),
    SERVER_NOT_FIRST(ChainText.SERVER_NOT_FIRST, Weight.ERROR, "RFC 5246, section 7.4.2"),
    SENT_WITHOUT_USE(ChainText.SENT_WITHOUT_USE, Weight.INFO, "RFC 5246, section 7.4.2"),
    SERVER_IS_ANCHOR(ChainText.SERVER_IS_ANCHOR, Weight.WARNING, "RFC 5280, section 6.1"),
    SEVERAL_ANCHORS(ChainText.SEVERAL_ANCHORS, Weight.WARNING, "F17"),
    REVOKED(ChainText.REVOKED, Weight.ERROR, "RFC 5280, section 6.3"),
    REVOCATION_UNKNOWN(ChainText.REVOCATION_UNKNOWN, Weight.INFO, "RFC 5280, section 6.3"),
    LIST_OUT_OF_DATE(ChainText.LIST_OUT_OF_DATE, Weight.WARNING, "RFC 5280, section 5.1.2.5"),
    NOT_THROUGHOUT(ChainText.NOT_THROUGHOUT, Weight.ERROR, "RFC 5280, section 4.1.2.5");

    private final ChainText text;
    private final Weight weight;
    private final String source;

    ChainProblem(ChainText text, Weight weight, String source) {
        this.text = text;
        this.weight = weight;
        this.source = source;
    }

    /** Name of the findings in kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a finding is of this kind. */
    boolean isIn(ChainFinding finding) {
        return finding.id().equals(id());
    }

    /**
     * A finding.
     *
     * @param certificate subject of the certificate that it is about, which is also the first argument of the text;
     *                    empty where it is about the whole
     */
    public ChainFinding found(String certificate, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = certificate;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ChainFinding(id(), weight, source, certificate, text.with(all));
    }
}
