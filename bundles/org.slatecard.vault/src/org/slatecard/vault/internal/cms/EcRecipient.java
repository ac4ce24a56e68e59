package org.slatecard.vault.internal.cms;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.operator.GenericKey;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * Key agreement with an ephemeral key on the curve of the certificate (RFC 5753, 3.1): ECDH, KDF with SHA-256, AES-256
 * key wrap. From other programs also what else their default is.
 */
record EcRecipient(IssuerAndSerialNumber identifier, KeyAgreeRecipientInfo keyAgree) implements CertificateRecipient {
    private static final int VERSION = 3;
    private static final Set<ASN1ObjectIdentifier> CURVES = Set.of(SECObjectIdentifiers.secp256r1,
            SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);
    private static final Set<ASN1ObjectIdentifier> READ = Set.of(CMSAlgorithm.ECDH_SHA1KDF,
            CMSAlgorithm.ECDH_SHA224KDF, CMSAlgorithm.ECDH_SHA256KDF, CMSAlgorithm.ECDH_SHA384KDF,
            CMSAlgorithm.ECDH_SHA512KDF);
    private static final Set<ASN1ObjectIdentifier> WRAPS = Set.of(CMSAlgorithm.AES128_WRAP, CMSAlgorithm.AES192_WRAP,
            CMSAlgorithm.AES256_WRAP);
    private static final AlgorithmIdentifier OURS = new AlgorithmIdentifier(CMSAlgorithm.ECDH_SHA256KDF,
            new AlgorithmIdentifier(CMSAlgorithm.AES256_WRAP));

    static EcRecipient wrap(X509Certificate certificate, byte[] contentKey) throws ExplainedException {
        try {
            KeyPair ephemeral = ephemeral(certificate);
            RecipientInfo info = new JceKeyAgreeRecipientInfoGenerator(CMSAlgorithm.ECDH_SHA256KDF,
                    ephemeral.getPrivate(), ephemeral.getPublic(), CMSAlgorithm.AES256_WRAP)
                    .setProvider(BouncyCastle.PROVIDER).addRecipient(certificate)
                    .generate(new GenericKey(ContentCipher.gcm(null), contentKey));
            return new EcRecipient(CertificateRecipient.identifierOf(certificate),
                    KeyAgreeRecipientInfo.getInstance(info.getInfo()));
        } catch (CMSException | GeneralSecurityException e) {
            throw new ExplainedException(VaultText.RECIPIENT_KEY.with(certificate.getSubjectX500Principal()), e);
        }
    }

    static EcRecipient parse(KeyAgreeRecipientInfo info, String file) throws ExplainedException {
        AlgorithmIdentifier algorithm = info.getKeyEncryptionAlgorithm();
        AlgorithmIdentifier wrap = AlgorithmIdentifier.getInstance(algorithm.getParameters());
        boolean known = READ.contains(algorithm.getAlgorithm()) && wrap != null && WRAPS.contains(wrap.getAlgorithm());
        boolean one = info.getVersion().intValueExact() == VERSION && info.getRecipientEncryptedKeys().size() == 1
                && info.getOriginator().getOriginatorKey() != null && info.getUserKeyingMaterial() == null;
        IssuerAndSerialNumber identifier = one ? encryptedKey(info).getIdentifier().getIssuerAndSerialNumber() : null;
        if (!known || identifier == null) {
            throw Algorithms.other(file, algorithm);
        }
        return new EcRecipient(identifier, info);
    }

    @Override
    public RecipientInfo info() {
        return new RecipientInfo(keyAgree);
    }

    @Override
    public boolean ours() {
        return OURS.equals(keyAgree.getKeyEncryptionAlgorithm());
    }

    @Override
    public Optional<byte[]> unwrap(PrivateKey key) {
        try {
            return Optional.of(new Unwrapping(key).unwrap(keyAgree));
        } catch (CMSException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static RecipientEncryptedKey encryptedKey(KeyAgreeRecipientInfo info) {
        return RecipientEncryptedKey.getInstance(info.getRecipientEncryptedKeys().getObjectAt(0));
    }

    private static KeyPair ephemeral(X509Certificate certificate) throws GeneralSecurityException, ExplainedException {
        ASN1Encodable curve = SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded()).getAlgorithm()
                .getParameters();
        if (!(certificate.getPublicKey() instanceof ECPublicKey) || !(curve instanceof ASN1ObjectIdentifier named)
                || !CURVES.contains(named)) {
            throw new ExplainedException(VaultText.RECIPIENT_KEY.with(certificate.getSubjectX500Principal()));
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", BouncyCastle.PROVIDER);
        generator.initialize(new ECGenParameterSpec(named.getId()), Algorithms.RANDOM);
        return generator.generateKeyPair();
    }

    /** Gives the key out instead of decrypting with it. */
    private static final class Unwrapping extends JceKeyAgreeRecipient {
        Unwrapping(PrivateKey key) {
            super(key);
            setProvider(BouncyCastle.PROVIDER);
        }

        byte[] unwrap(KeyAgreeRecipientInfo info) throws CMSException {
            OriginatorPublicKey originator = info.getOriginator().getOriginatorKey();
            SubjectPublicKeyInfo sender = new SubjectPublicKeyInfo(
                    new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey,
                            getPrivateKeyAlgorithmIdentifier().getParameters()),
                    originator.getPublicKeyData().getOctets());
            Key key = extractSecretKey(info.getKeyEncryptionAlgorithm(), ContentCipher.gcm(null), sender,
                    info.getUserKeyingMaterial(), encryptedKey(info).getEncryptedKey().getOctets());
            return key.getEncoded();
        }

        @Override
        public RecipientOperator getRecipientOperator(AlgorithmIdentifier keyAlgorithm,
                AlgorithmIdentifier contentAlgorithm, SubjectPublicKeyInfo sender,
                org.bouncycastle.asn1.ASN1OctetString userKeyingMaterial, byte[] encryptedKey) {
            throw new UnsupportedOperationException();
        }
    }
}
