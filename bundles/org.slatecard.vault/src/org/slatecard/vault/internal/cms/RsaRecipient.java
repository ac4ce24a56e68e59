package org.slatecard.vault.internal.cms;

import java.security.Key;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.operator.GenericKey;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * Key transport with RSA (RFC 5652, 6.2.1): OAEP with SHA-256 (RFC 3560). From other programs also what else their
 * default is.
 */
record RsaRecipient(IssuerAndSerialNumber identifier, KeyTransRecipientInfo keyTrans) implements CertificateRecipient {
    private static final int FEWEST_BITS = 2_048;
    private static final Set<ASN1ObjectIdentifier> READ = Set.of(PKCSObjectIdentifiers.id_RSAES_OAEP,
            PKCSObjectIdentifiers.rsaEncryption);

    static RsaRecipient wrap(X509Certificate certificate, byte[] contentKey) throws ExplainedException {
        if (!(certificate.getPublicKey() instanceof RSAPublicKey key) || key.getModulus().bitLength() < FEWEST_BITS) {
            throw new ExplainedException(VaultText.RECIPIENT_KEY.with(certificate.getSubjectX500Principal()));
        }
        try {
            RecipientInfo info = new JceKeyTransRecipientInfoGenerator(certificate, Algorithms.OAEP_SHA256)
                    .setProvider(BouncyCastle.PROVIDER)
                    .generate(new GenericKey(ContentCipher.gcm(null), contentKey));
            return new RsaRecipient(CertificateRecipient.identifierOf(certificate),
                    KeyTransRecipientInfo.getInstance(info.getInfo()));
        } catch (CMSException | CertificateEncodingException e) {
            throw new ExplainedException(VaultText.RECIPIENT_KEY.with(certificate.getSubjectX500Principal()), e);
        }
    }

    static RsaRecipient parse(KeyTransRecipientInfo info, String file) throws ExplainedException {
        AlgorithmIdentifier algorithm = info.getKeyEncryptionAlgorithm();
        if (!READ.contains(algorithm.getAlgorithm()) || info.getVersion().intValueExact() != 0) {
            throw Algorithms.other(file, algorithm);
        }
        return new RsaRecipient(IssuerAndSerialNumber.getInstance(info.getRecipientIdentifier().getId()), info);
    }

    @Override
    public RecipientInfo info() {
        return new RecipientInfo(keyTrans);
    }

    @Override
    public boolean ours() {
        return Algorithms.OAEP_SHA256.equals(keyTrans.getKeyEncryptionAlgorithm());
    }

    @Override
    public Optional<byte[]> unwrap(PrivateKey key) {
        try {
            return Optional.of(new Unwrapping(key).unwrap(keyTrans));
        } catch (CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Gives the key out instead of decrypting with it. */
    private static final class Unwrapping extends JceKeyTransRecipient {
        Unwrapping(PrivateKey key) {
            super(key);
            setProvider(BouncyCastle.PROVIDER);
        }

        byte[] unwrap(KeyTransRecipientInfo info) throws CMSException {
            Key key = extractSecretKey(info.getKeyEncryptionAlgorithm(), ContentCipher.gcm(null),
                    info.getEncryptedKey().getOctets());
            return key.getEncoded();
        }

        @Override
        public RecipientOperator getRecipientOperator(AlgorithmIdentifier keyAlgorithm,
                AlgorithmIdentifier contentAlgorithm, byte[] encryptedKey) {
            throw new UnsupportedOperationException();
        }
    }
}
