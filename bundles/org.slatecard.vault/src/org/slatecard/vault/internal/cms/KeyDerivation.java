package org.slatecard.vault.internal.cms;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

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

    /** The key, for the caller to wipe. */
    byte[] derive(char[] passphrase) {
        PBEKeySpec spec = new PBEKeySpec(passphrase, salt, iterations, keyLength * Byte.SIZE);
        try {
            return SecretKeyFactory.getInstance("PBKDF2With" + prf).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
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
}
