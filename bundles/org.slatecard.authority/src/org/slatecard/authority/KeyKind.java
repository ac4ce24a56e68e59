package org.slatecard.authority;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.model.text.Text;

/** Kinds of keys that are made: all of 128 bits of security or more (NIST SP 800-57 Part 1 Rev. 5, table 2). */
public enum KeyKind {
    /** RSA with 3072 bits: for roots, and for suites with RSA in their name. */
    RSA_3072("RSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4), AuthorityText.ROOT_RSA),
    /** EC on P-256: for suites with ECDSA in their name. */
    P_256("EC", new ECGenParameterSpec("secp256r1"), AuthorityText.SERVER_EC),
    /** EC on P-384: for roots. */
    P_384("EC", new ECGenParameterSpec("secp384r1"), AuthorityText.ROOT_EC);

    private final String algorithm;
    private final AlgorithmParameterSpec parameters;
    private final AuthorityText explanation;

    KeyKind(String algorithm, AlgorithmParameterSpec parameters, AuthorityText explanation) {
        this.algorithm = algorithm;
        this.parameters = parameters;
        this.explanation = explanation;
    }

    /** When to choose it. */
    public Text explanation() {
        return explanation.with();
    }

    /** A new key. RSA takes a good part of a second. */
    KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(parameters);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java has these
        }
    }
}
