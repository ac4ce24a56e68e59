package org.slatecard.authority.internal.x509;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.ExplainedException;

/** What Windows imports: a certificate with its key in a PKCS #12 file (RFC 7292). */
public final class KeyStores {
    private KeyStores() {}

    /**
     * A PKCS #12 file with a server's certificate, its key and its root, encrypted with AES-256.
     *
     * @param key      PKCS #8 as PEM; is only read
     * @param password is only read
     * @throws ExplainedException when the key cannot be read
     */
    public static byte[] pkcs12(byte[] server, byte[] root, char[] key, char[] password) throws ExplainedException {
        try {
            CertificateFactory factory = CertificateFactory.getInstance("X.509");
            Certificate[] chain = {factory.generateCertificate(new ByteArrayInputStream(server)),
                    factory.generateCertificate(new ByteArrayInputStream(root))};
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("server", KeyText.read(key)
                    .orElseThrow(() -> new ExplainedException(AuthorityText.DAMAGED.with())), password, chain);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.store(out, password);
            return out.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new ExplainedException(AuthorityText.DAMAGED.with(), e);
        }
    }

    /** By what Windows calls a certificate: SHA-1 of the whole, which protects nothing and need not. */
    public static String thumbprint(byte[] der) {
        try {
            return HexFormat.of().withUpperCase().formatHex(MessageDigest.getInstance("SHA-1").digest(der));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
