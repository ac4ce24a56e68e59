package org.slatecard.vault.internal.cms;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.slatecard.model.text.ExplainedException;

/**
 * The keys of an open vault: the content key, how it is wrapped for everybody who may open the file, and, where the
 * passphrase was given, the key that came from it. Nobody changes one: a change makes another, and the old one is closed.
 */
public final class KeyRing implements AutoCloseable {
    private final byte[] contentKey;
    private final byte[] wrappingKey;
    private final PasswordRecipient password;
    private final List<X509Certificate> certificates;
    private final List<CertificateRecipient> recipients;
    private final boolean fullStrength;

    private KeyRing(byte[] contentKey, byte[] wrappingKey, PasswordRecipient password,
            List<X509Certificate> certificates, List<CertificateRecipient> recipients, boolean fullStrength) {
        this.contentKey = contentKey;
        this.wrappingKey = wrappingKey;
        this.password = password;
        this.certificates = List.copyOf(certificates);
        this.recipients = List.copyOf(recipients);
        this.fullStrength = fullStrength;
    }

    /** New keys, wrapped for a passphrase and for the holders of certificates. */
    public static KeyRing create(char[] passphrase, List<X509Certificate> certificates) throws ExplainedException {
        return create(passphrase, certificates, KeyDerivation.FULL_ITERATIONS);
    }

    /** The same with another number of iterations of PBKDF2. */
    public static KeyRing create(char[] passphrase, List<X509Certificate> certificates, int iterations)
            throws ExplainedException {
        KeyDerivation derivation = KeyDerivation.create(iterations);
        byte[] wrappingKey = derivation.derive(passphrase);
        try {
            return create(derivation, wrappingKey, certificates, iterations >= KeyDerivation.FULL_ITERATIONS);
        } catch (ExplainedException | RuntimeException e) {
            Arrays.fill(wrappingKey, (byte) 0);
            throw e;
        }
    }

    /**
     * The keys of a file that was opened.
     *
     * @param contentKey   becomes the ring's own
     * @param wrappingKey  becomes the ring's own; empty where the file was opened by certificate
     * @param certificates those of the recipients
     * @param genuine      whether the recipients of the file are proven
     */
    public static KeyRing opened(SealedContent file, byte[] contentKey, Optional<byte[]> wrappingKey,
            List<X509Certificate> certificates, boolean genuine) {
        return new KeyRing(contentKey, wrappingKey.orElse(null), file.password(), certificates, file.certificates(),
                genuine && file.weakness().isEmpty());
    }

    private static KeyRing create(KeyDerivation derivation, byte[] wrappingKey, List<X509Certificate> certificates,
            boolean fullStrength) throws ExplainedException {
        byte[] contentKey = Algorithms.random(Algorithms.KEY_LENGTH);
        List<CertificateRecipient> recipients = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            recipients.add(CertificateRecipient.wrap(certificate, contentKey));
        }
        return new KeyRing(contentKey, wrappingKey, PasswordRecipient.wrap(derivation, wrappingKey, contentKey),
                certificates, recipients, fullStrength);
    }

    /** Whether what it encrypts is of the strength and form that we write. */
    public boolean fullStrength() {
        return fullStrength;
    }

    /** Whether the passphrase was given, so that the content key can be wrapped for it again. */
    public boolean knowsPassphrase() {
        return wrappingKey != null;
    }

    /** Whether there is a passphrase at all; only files of other programs can have none. */
    public boolean hasPassphrase() {
        return password != null;
    }

    /** Whether the holder of a certificate is among the recipients. */
    public boolean knows(X509Certificate certificate) {
        return recipients.stream().anyMatch(each -> each.isFor(certificate));
    }

    /** The certificates of the recipients. */
    public List<X509Certificate> certificates() {
        return certificates;
    }

    /** The same in DER form. */
    public List<byte[]> ders() {
        List<byte[]> ders = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            try {
                ders.add(certificate.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalStateException(e);
            }
        }
        return ders;
    }

    /** Its keys with the one from the passphrase; empty where that is the wrong passphrase. */
    public Optional<KeyRing> prove(char[] passphrase) {
        byte[] derived = password.derivation().derive(passphrase);
        Optional<byte[]> unwrapped = password.unwrap(derived);
        boolean right = unwrapped.isPresent() && MessageDigest.isEqual(unwrapped.get(), contentKey);
        unwrapped.ifPresent(key -> Arrays.fill(key, (byte) 0));
        if (!right) {
            Arrays.fill(derived, (byte) 0);
            return Optional.empty();
        }
        return Optional
                .of(new KeyRing(contentKey.clone(), derived, password, certificates, recipients, fullStrength));
    }

    /** The same keys, wrapped for one more certificate. */
    public KeyRing with(X509Certificate certificate) throws ExplainedException {
        List<X509Certificate> more = new ArrayList<>(certificates);
        List<CertificateRecipient> wrapped = new ArrayList<>(recipients);
        wrapped.add(CertificateRecipient.wrap(certificate, contentKey));
        more.add(certificate);
        return new KeyRing(contentKey.clone(), wrappingKey == null ? null : wrappingKey.clone(), password, more,
                wrapped, fullStrength);
    }

    /** A new content key, wrapped for the same passphrase and for all certificates but one. */
    public KeyRing without(X509Certificate certificate) throws ExplainedException {
        List<X509Certificate> remaining = new ArrayList<>(certificates);
        remaining.remove(certificate);
        return create(password.derivation(), wrappingKey.clone(), remaining, fullStrength);
    }

    /** SHA-256 of the DER form of the recipients. */
    public byte[] recipientsDigest() {
        return digest(recipientInfos());
    }

    /** The bytes of a file. */
    public byte[] encrypt(byte[] content) {
        return ContentCipher.encrypt(content, contentKey, recipientInfos());
    }

    @Override
    public void close() {
        Arrays.fill(contentKey, (byte) 0);
        if (wrappingKey != null) {
            Arrays.fill(wrappingKey, (byte) 0);
        }
    }

    /** SHA-256 of bytes. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] digest(ASN1Set recipientInfos) {
        try {
            return sha256(recipientInfos.getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ASN1Set recipientInfos() {
        ASN1EncodableVector infos = new ASN1EncodableVector();
        if (password != null) {
            infos.add(new RecipientInfo(password.info()));
        }
        recipients.stream().map(CertificateRecipient::info).forEach(infos::add);
        return new DERSet(infos);
    }
}
