package org.slatecard.vault.internal.cms;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;
import org.slatecard.vault.internal.bytes.Utf8;

/**
 * PBKDF2 (RFC 8018, 5.2): from a passphrase to the key that wraps the content key.
 *
 * @param algorithm  as it stands in the file
 * @param prf        name of the pseudorandom function, for the platform
 * @param salt       the salt
 * @param iterations how often the function is applied
 * @param keyLength  bytes of the key
 */
record KeyDerivation(AlgorithmIdentifier algorithm, String prf, byte[] salt, int iterations, int keyLength) {
    /** Iterations of PBKDF2 in what we write. */
    static final int FULL_ITERATIONS = 600_000;
    static final int FEWEST_ITERATIONS = 1_000;
    static final int MOST_ITERATIONS = 10_000_000;

    private static final int SALT = 32;
    private static final int SHORTEST_SALT = 8;
    private static final int LONGEST_SALT = 64;
    private static final String SHA256 = "HmacSHA256";
    private static final Map<ASN1ObjectIdentifier, String> PRFS = Map.of(PKCSObjectIdentifiers.id_hmacWithSHA1,
            "HmacSHA1", PKCSObjectIdentifiers.id_hmacWithSHA256, SHA256, PKCSObjectIdentifiers.id_hmacWithSHA384,
            "HmacSHA384", PKCSObjectIdentifiers.id_hmacWithSHA512, "HmacSHA512");

    /** A derivation of ours, with a salt of its own. */
    static KeyDerivation create(int iterations) {
        byte[] salt = Algorithms.random(SALT);
        PBKDF2Params parameters = new PBKDF2Params(salt, iterations, Algorithms.HMAC_SHA256);
        return new KeyDerivation(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBKDF2, parameters), SHA256, salt,
                iterations, Algorithms.KEY_LENGTH);
    }

    /**
     * The derivation of a file; nothing is derived yet.
     *
     * @param keyLength bytes of the key that it has to give
     */
    static KeyDerivation parse(AlgorithmIdentifier algorithm, int keyLength, String file) throws ExplainedException {
        if (!PKCSObjectIdentifiers.id_PBKDF2.equals(algorithm.getAlgorithm())) {
            throw Algorithms.other(file, algorithm);
        }
        PBKDF2Params parameters = PBKDF2Params.getInstance(algorithm.getParameters());
        String prf = PRFS.get(parameters.getPrf().getAlgorithm());
        byte[] salt = parameters.getSalt();
        boolean otherLength = parameters.getKeyLength() != null
                && !parameters.getKeyLength().equals(BigInteger.valueOf(keyLength));
        if (prf == null || otherLength || salt.length < SHORTEST_SALT || salt.length > LONGEST_SALT) {
            throw Algorithms.other(file, parameters.getPrf());
        }
        return new KeyDerivation(algorithm, prf, salt, bounded(parameters.getIterationCount(), file), keyLength);
    }

    /** Whether it is of the kind that we write, with however many iterations. */
    boolean ours() {
        return algorithm.equals(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_PBKDF2,
                new PBKDF2Params(salt, iterations, Algorithms.HMAC_SHA256))) && salt.length == SALT;
    }

    /**
     * The key, for the caller to wipe. The platform's own PBKDF2 keeps the passphrase until its garbage is collected;
     * its HMAC does not.
     */
    byte[] derive(char[] passphrase) {
        byte[] bytes = Utf8.encode(passphrase).orElseGet(() -> new byte[0]);
        try {
            Mac mac = Mac.getInstance(prf);
            mac.init(new Passphrase(bytes));
            ByteBuffer key = ByteBuffer.allocate(keyLength);
            for (int block = 1; key.hasRemaining(); block++) {
                byte[] part = block(mac, block);
                key.put(part, 0, Math.min(part.length, key.remaining()));
                Arrays.fill(part, (byte) 0);
            }
            return key.array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** The function F of RFC 8018, 5.2. */
    private byte[] block(Mac mac, int number) throws GeneralSecurityException {
        mac.update(salt);
        mac.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
        byte[] last = mac.doFinal();
        byte[] all = last.clone();
        for (int i = 1; i < iterations; i++) {
            mac.update(last);
            mac.doFinal(last, 0);
            for (int at = 0; at < all.length; at++) {
                all[at] ^= last[at];
            }
        }
        Arrays.fill(last, (byte) 0);
        return all;
    }

    /** Too few are guessed through, too many are an attack on whoever opens the file. */
    private static int bounded(BigInteger iterations, String file) throws ExplainedException {
        if (iterations.compareTo(BigInteger.valueOf(FEWEST_ITERATIONS)) < 0) {
            throw new ExplainedException(VaultText.TOO_FEW_ITERATIONS.with(file, iterations, FEWEST_ITERATIONS));
        }
        if (iterations.compareTo(BigInteger.valueOf(MOST_ITERATIONS)) > 0) {
            throw new ExplainedException(VaultText.TOO_MANY_ITERATIONS.with(file, MOST_ITERATIONS));
        }
        return iterations.intValueExact();
    }

    /** Gives its bytes to the HMAC, which wipes what it was given. */
    private record Passphrase(byte[] bytes) implements SecretKey {
        @Override
        public String getAlgorithm() {
            return "PBKDF2";
        }

        @Override
        public String getFormat() {
            return "RAW";
        }

        @Override
        public byte[] getEncoded() {
            return bytes.clone();
        }
    }
}
