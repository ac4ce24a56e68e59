package org.slatecard.vault;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.cms.KeyRing;

/** Files of vaults that the product writes no longer, or never: few iterations, any content. */
final class Sealed {
    static final String PASSPHRASE = "correct horse battery staple";
    static final String FLEET = "fleet";
    static final String ID = "secret-0123456789abcdef";
    static final String VALUE = "Tr4nsm!tter";
    static final Instant CHANGED = Instant.parse("2026-11-25T20:51:00Z");
    static final int FEW = 1_000;

    private Sealed() {}

    /** A vault with one secret and few iterations, so that opening it takes no time. */
    static byte[] quick(X509Certificate... certificates) throws ExplainedException {
        return of(FEW, certificates);
    }

    static byte[] of(int iterations, X509Certificate... certificates) throws ExplainedException {
        try (KeyRing keys = KeyRing.create(PASSPHRASE.toCharArray(), List.of(certificates), iterations)) {
            return keys.encrypt(content(Optional.of(VaultContent.hex(keys.recipientsDigest())), certificates));
        }
    }

    /** A vault with any text in it. */
    static byte[] holding(String content) throws ExplainedException {
        try (KeyRing keys = KeyRing.create(PASSPHRASE.toCharArray(), List.of(), FEW)) {
            return keys.encrypt(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The content with one secret. */
    static byte[] content(Optional<String> recipients, X509Certificate... certificates) {
        TreeMap<String, Entry> entries = new TreeMap<>();
        entries.put(ID, new Entry(SecretKind.ACCESS_PASSWORD, VALUE.getBytes(StandardCharsets.UTF_8), CHANGED,
                Optional.empty()));
        List<byte[]> ders = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            try {
                ders.add(certificate.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return new VaultContent(FLEET, recipients, ders, entries).write();
    }

    static Vault unlock(byte[] file, String passphrase) throws ExplainedException {
        return SealedVault.of(file, "van.fleet.vault").unlock(passphrase.toCharArray());
    }

    static String value(Vault vault, String id) throws ExplainedException {
        return new String(vault.read(id).orElseThrow());
    }
}
