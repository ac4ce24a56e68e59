package org.slatecard.vault.internal.cms;

import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.cms.PasswordRecipientInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.crypto.CipherParameters;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.engines.RFC3211WrapEngine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.slatecard.model.text.ExplainedException;

/**
 * The content key, wrapped with a key from a passphrase (RFC 5652, 6.2.4) by the algorithm of RFC 3211, 2.3, whose check
 * bytes tell a wrong passphrase.
 *
 * @param info       as it stands in the file
 * @param derivation how the wrapping key comes from the passphrase
 */
record PasswordRecipient(PasswordRecipientInfo info, KeyDerivation derivation) {

    /** The content key, wrapped with a key that {@code derivation} gave. */
    static PasswordRecipient wrap(KeyDerivation derivation, byte[] wrappingKey, byte[] contentKey) {
        byte[] vector = Algorithms.random(Algorithms.BLOCK);
        RFC3211WrapEngine engine = new RFC3211WrapEngine(AESEngine.newInstance());
        engine.init(true, new ParametersWithRandom(parameters(wrappingKey, vector), Algorithms.RANDOM));
        byte[] wrapped = engine.wrap(contentKey, 0, contentKey.length);
        return new PasswordRecipient(new PasswordRecipientInfo(derivation.algorithm(), keyWrap(vector),
                new DEROctetString(wrapped)), derivation);
    }

    /** A recipient of a file. */
    static PasswordRecipient parse(PasswordRecipientInfo info, String file) throws ExplainedException {
        AlgorithmIdentifier wrap = info.getKeyEncryptionAlgorithm();
        if (!PKCSObjectIdentifiers.id_alg_PWRI_KEK.equals(wrap.getAlgorithm()) || info.getVersion().intValueExact() != 0
                || info.getKeyDerivationAlgorithm() == null) {
            throw Algorithms.other(file, wrap);
        }
        int keyLength = Algorithms.cbcKeyLength(AlgorithmIdentifier.getInstance(wrap.getParameters()), file);
        int wrapped = info.getEncryptedKey().getOctetsLength();
        if (wrapped < 2 * Algorithms.BLOCK || wrapped % Algorithms.BLOCK != 0) {
            throw Algorithms.other(file, wrap);
        }
        return new PasswordRecipient(info, KeyDerivation.parse(info.getKeyDerivationAlgorithm(), keyLength, file));
    }

    /** Whether it is of the kind that we write, with however many iterations. */
    boolean ours() {
        ASN1Encodable cipher = AlgorithmIdentifier.getInstance(info.getKeyEncryptionAlgorithm().getParameters())
                .getAlgorithm();
        return derivation.ours() && NISTObjectIdentifiers.id_aes256_CBC.equals(cipher);
    }

    /** The content key, for the caller to wipe; empty where the wrapping key is not the one that it was wrapped with. */
    Optional<byte[]> unwrap(byte[] wrappingKey) {
        AlgorithmIdentifier cipher = AlgorithmIdentifier.getInstance(info.getKeyEncryptionAlgorithm().getParameters());
        byte[] wrapped = info.getEncryptedKey().getOctets();
        RFC3211WrapEngine engine = new RFC3211WrapEngine(AESEngine.newInstance());
        engine.init(false, parameters(wrappingKey, Algorithms.cbcVector(cipher)));
        try {
            return Optional.of(engine.unwrap(wrapped, 0, wrapped.length));
        } catch (InvalidCipherTextException e) {
            return Optional.empty();
        }
    }

    private static CipherParameters parameters(byte[] key, byte[] vector) {
        return new ParametersWithIV(new KeyParameter(key), vector);
    }

    private static AlgorithmIdentifier keyWrap(byte[] vector) {
        return new AlgorithmIdentifier(PKCSObjectIdentifiers.id_alg_PWRI_KEK,
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_CBC, new DEROctetString(vector)));
    }
}
