package org.slatecard.authority.internal.x509;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Private keys as PKCS #8 in PEM (RFC 5958, RFC 7468), without a String on the way. */
public final class KeyText {
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----\n";
    private static final String END = "\n-----END PRIVATE KEY-----\n";
    private static final int COLUMNS = 64;

    private KeyText() {}

    /** The text of a key, which the caller wipes. */
    public static char[] of(PrivateKey key) {
        byte[] der = key.getEncoded();
        byte[] base64 = Base64.getMimeEncoder(COLUMNS, new byte[]{'\n'}).encode(der);
        char[] text = new char[BEGIN.length() + base64.length + END.length()];
        BEGIN.getChars(0, BEGIN.length(), text, 0);
        for (int i = 0; i < base64.length; i++) {
            text[BEGIN.length() + i] = (char) base64[i];
        }
        END.getChars(0, END.length(), text, BEGIN.length() + base64.length);
        Arrays.fill(der, (byte) 0);
        Arrays.fill(base64, (byte) 0);
        return text;
    }

    /**
     * The key of a text; empty where it holds none.
     *
     * @param text is only read; the caller wipes it
     */
    public static Optional<PrivateKey> read(char[] text) {
        int last = text.length - END.length();
        if (last < BEGIN.length()) {
            return Optional.empty();
        }
        byte[] base64 = bytes(Arrays.copyOfRange(text, BEGIN.length(), last));
        byte[] der = new byte[0];
        try {
            der = Base64.getMimeDecoder().decode(base64);
            boolean ec = PrivateKeyInfo.getInstance(der).getPrivateKeyAlgorithm().getAlgorithm()
                    .equals(X9ObjectIdentifiers.id_ecPublicKey);
            return Optional.of(KeyFactory.getInstance(ec ? "EC" : "RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        } finally {
            Arrays.fill(base64, (byte) 0);
            Arrays.fill(der, (byte) 0);
        }
    }

    /** The bytes of a text in ASCII, for the caller to wipe; the text is wiped. */
    public static byte[] bytes(char[] text) {
        byte[] bytes = new byte[text.length];
        for (int i = 0; i < text.length; i++) {
            bytes[i] = (byte) text[i];
        }
        Arrays.fill(text, '\0');
        return bytes;
    }
}
