package org.slatecard.vault.internal.cms;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.slatecard.model.text.ExplainedException;

/**
 * How the content is encrypted: AES-256-GCM with a nonce of 96 bits and a tag of 128 (RFC 5084), or AES-CBC as another
 * program wrote it.
 */
final class ContentCipher {
    private static final int NONCE = 12;
    private static final int TAG = 16;
    /** Many short calls are compiled soon; one long call of a megabyte would be interpreted, a hundred times slower. */
    private static final int PIECE = 4_096;

    private final String transformation;
    private final AlgorithmParameterSpec parameters;
    private final int keyLength;
    private final byte[] encrypted;

    private ContentCipher(String transformation, AlgorithmParameterSpec parameters, int keyLength, byte[] encrypted) {
        this.transformation = transformation;
        this.parameters = parameters;
        this.keyLength = keyLength;
        this.encrypted = encrypted;
    }

    /** How the content of a file is encrypted. */
    static ContentCipher of(CmsFile file, String name) throws ExplainedException {
        AlgorithmIdentifier algorithm = file.content().getContentEncryptionAlgorithm();
        byte[] encrypted = file.content().getEncryptedContent().getOctets();
        if (!file.authenticated()) {
            int keyLength = Algorithms.cbcKeyLength(algorithm, name);
            return new ContentCipher("AES/CBC/PKCS5Padding", new IvParameterSpec(Algorithms.cbcVector(algorithm)),
                    keyLength, encrypted);
        }
        GCMParameters gcm = gcm(algorithm);
        if (gcm == null || gcm.getNonce().length != NONCE || gcm.getIcvLen() != TAG || file.mac().length != TAG) {
            throw Algorithms.other(name, algorithm);
        }
        byte[] withTag = Arrays.copyOf(encrypted, encrypted.length + TAG);
        System.arraycopy(file.mac(), 0, withTag, encrypted.length, TAG);
        return new ContentCipher("AES/GCM/NoPadding", new GCMParameterSpec(TAG * Byte.SIZE, gcm.getNonce()),
                Algorithms.KEY_LENGTH, withTag);
    }

    /** AES-256-GCM. */
    static AlgorithmIdentifier gcm(GCMParameters parameters) {
        return new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, parameters);
    }

    /** The bytes of a file of ours. */
    static byte[] encrypt(byte[] content, byte[] key, ASN1Set recipientInfos) {
        byte[] nonce = Algorithms.random(NONCE);
        byte[] withTag = new byte[content.length + TAG];
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG * Byte.SIZE, nonce));
            int at = 0;
            for (; content.length - at > PIECE; at += PIECE) {
                cipher.update(content, at, PIECE, withTag, at);
            }
            cipher.doFinal(content, at, content.length - at, withTag, at);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return CmsFile.encode(recipientInfos, new GCMParameters(nonce, TAG), Arrays.copyOf(withTag, content.length),
                Arrays.copyOfRange(withTag, content.length, withTag.length));
    }

    /** Bytes that the content key has. */
    int keyLength() {
        return keyLength;
    }

    /** The content, for the caller to wipe; empty where it is not what was encrypted with that key. */
    Optional<byte[]> decrypt(byte[] key) {
        byte[] room = new byte[encrypted.length];
        try {
            Cipher cipher = Cipher.getInstance(transformation);
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), parameters);
            int length = cipher.doFinal(encrypted, 0, encrypted.length, room, 0);
            return Optional.of(Arrays.copyOf(room, length));
        } catch (BadPaddingException | IllegalBlockSizeException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(room, (byte) 0);
        }
    }

    private static GCMParameters gcm(AlgorithmIdentifier algorithm) throws IllegalArgumentException {
        return algorithm.getAlgorithm().equals(NISTObjectIdentifiers.id_aes256_GCM) && algorithm.getParameters() != null
                ? GCMParameters.getInstance(algorithm.getParameters())
                : null;
    }
}
