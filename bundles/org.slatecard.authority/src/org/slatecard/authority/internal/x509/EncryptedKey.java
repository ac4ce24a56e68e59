package org.slatecard.authority.internal.x509;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.SecureRandom;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputEncryptor;
import org.bouncycastle.util.io.pem.PemWriter;

/** Private keys as encrypted PKCS #8 (RFC 5958) with PBES2 (RFC 8018). */
public final class EncryptedKey {
    /** Rounds of PBKDF2, as in the vault. */
    private static final int ITERATIONS = 600_000;

    private EncryptedKey() {}

    /**
     * A key as PEM: AES-256-CBC, PBKDF2 with HMAC-SHA-256. Takes a good part of a second.
     *
     * @param passphrase is only read
     */
    public static byte[] pem(PrivateKey key, char[] passphrase) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            OutputEncryptor encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                    .setProvider(new BouncyCastleProvider())
                    .setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
                    .setIterationCount(ITERATIONS).setRandom(new SecureRandom()).setPassword(passphrase)
                    .build();
            writer.writeObject(new JcaPKCS8Generator(key, encryptor));
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
