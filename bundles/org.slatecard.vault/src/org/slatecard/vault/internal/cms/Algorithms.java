package org.slatecard.vault.internal.cms;

import java.security.SecureRandom;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/** What a vault is made of, and what of other programs' CMS is accepted beside it. */
final class Algorithms {
    /** Bytes of the keys that we make. */
    static final int KEY_LENGTH = 32;
    /** Bytes of a block of AES. */
    static final int BLOCK = 16;
    /** HMAC-SHA-256 (RFC 8018, B.1.2). */
    static final AlgorithmIdentifier HMAC_SHA256 = new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256,
            DERNull.INSTANCE);
    /** RSAES-OAEP with SHA-256 (RFC 4055, 4.1). */
    static final AlgorithmIdentifier OAEP_SHA256 = oaep();
    static final SecureRandom RANDOM = new SecureRandom();

    private static final Map<ASN1ObjectIdentifier, Integer> AES_CBC = Map.of(NISTObjectIdentifiers.id_aes128_CBC, 16,
            NISTObjectIdentifiers.id_aes192_CBC, 24, NISTObjectIdentifiers.id_aes256_CBC, KEY_LENGTH);

    private Algorithms() {}

    /** New random bytes. */
    static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * Bytes of the key of AES in CBC mode, with an initialization vector of one block.
     *
     * @throws ExplainedException when it is another algorithm
     */
    static int cbcKeyLength(AlgorithmIdentifier algorithm, String file) throws ExplainedException {
        Integer length = AES_CBC.get(algorithm.getAlgorithm());
        if (length == null || cbcVector(algorithm).length != BLOCK) {
            throw other(file, algorithm);
        }
        return length;
    }

    /** The initialization vector; empty where there is none. */
    static byte[] cbcVector(AlgorithmIdentifier algorithm) {
        return algorithm.getParameters() instanceof ASN1OctetString vector ? vector.getOctets() : new byte[0];
    }

    /** That an algorithm, or its parameters, are none of a vault. */
    static ExplainedException other(String file, AlgorithmIdentifier algorithm) {
        return other(file, algorithm.getAlgorithm().getId());
    }

    /** That something is none of a vault. */
    static ExplainedException other(String file, String what) {
        return new ExplainedException(VaultText.OTHER_ALGORITHM.with(file, what));
    }

    private static AlgorithmIdentifier oaep() {
        ASN1Encodable sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP,
                new RSAESOAEPparams((AlgorithmIdentifier) sha256,
                        new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, sha256),
                        RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));
    }
}
