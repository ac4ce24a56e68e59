package org.slatecard.vault.internal.cms;

import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.PasswordRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.vault.internal.VaultText;

/** The encrypted content of a file and the ways to it, checked as far as that goes without a key. Immutable. */
public final class SealedContent {
    /** Most ways into one file. */
    public static final int MOST_RECIPIENTS = 64;

    private final CmsFile file;
    private final ContentCipher cipher;
    private final PasswordRecipient password;
    private final List<CertificateRecipient> certificates = new ArrayList<>();

    private SealedContent(CmsFile file, String name) throws ExplainedException {
        this.file = file;
        cipher = ContentCipher.of(file, name);
        PasswordRecipient found = null;
        for (ASN1Encodable each : file.recipientInfos()) {
            RecipientInfo info = RecipientInfo.getInstance(each);
            if (info.getInfo() instanceof PasswordRecipientInfo passwordInfo) {
                if (found != null) {
                    throw Algorithms.other(name, "PasswordRecipientInfo");
                }
                found = PasswordRecipient.parse(passwordInfo, name);
            } else {
                certificates.add(CertificateRecipient.parse(info, name));
            }
        }
        password = found;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what the texts call it
     */
    public static SealedContent parse(byte[] bytes, String name) throws ExplainedException {
        CmsFile file = CmsFile.parse(bytes, name);
        int recipients = file.recipientInfos().size();
        if (recipients > MOST_RECIPIENTS) {
            throw new ExplainedException(VaultText.TOO_MANY_RECIPIENTS.with(name, recipients, MOST_RECIPIENTS));
        }
        try {
            return new SealedContent(file, name);
        } catch (RuntimeException e) {
            throw new ExplainedException(VaultText.NOT_A_VAULT.with(name));
        }
    }

    /** Why it is weaker than what we write; empty where it is not. */
    public Optional<Text> weakness() {
        if (!file.authenticated()) {
            return Optional.of(VaultText.WEAK_UNAUTHENTICATED.with());
        }
        if (!ours()) {
            return Optional.of(VaultText.WEAK_FOREIGN.with());
        }
        int iterations = password.derivation().iterations();
        return iterations < KeyDerivation.FULL_ITERATIONS
                ? Optional.of(VaultText.WEAK_ITERATIONS.with(iterations, KeyDerivation.FULL_ITERATIONS))
                : Optional.empty();
    }

    /** Whether the content cannot have been changed without the content key. */
    public boolean authenticated() {
        return file.authenticated();
    }

    /** Iterations of PBKDF2; empty where there is no passphrase. */
    public Optional<Integer> iterations() {
        return Optional.ofNullable(password).map(found -> found.derivation().iterations());
    }

    /** The recipients by certificate. */
    public List<CertificateRecipient> certificates() {
        return List.copyOf(certificates);
    }

    /** SHA-256 of the DER form of the recipients. */
    public byte[] recipientsDigest() {
        return KeyRing.digest(file.recipientInfos());
    }

    /** The key that wraps the content key, for the caller to wipe; empty where there is no passphrase. */
    public Optional<byte[]> derive(char[] passphrase) {
        return Optional.ofNullable(password).map(found -> found.derivation().derive(passphrase));
    }

    /** The content key, for the caller to wipe; empty where the wrapping key is not the right one. */
    public Optional<byte[]> unwrap(byte[] wrappingKey) {
        return password.unwrap(wrappingKey).filter(this::fits);
    }

    /** The content key, for the caller to wipe; empty where it was not wrapped for that private key. */
    public Optional<byte[]> unwrap(CertificateRecipient recipient, PrivateKey key) {
        return recipient.unwrap(key).filter(this::fits);
    }

    /** The content, for the caller to wipe; empty where it is not what was encrypted with that key. */
    public Optional<byte[]> decrypt(byte[] contentKey) {
        return cipher.decrypt(contentKey);
    }

    PasswordRecipient password() {
        return password;
    }

    private boolean ours() {
        return password != null && password.ours() && certificates.stream().allMatch(CertificateRecipient::ours);
    }

    private boolean fits(byte[] key) {
        boolean fits = key.length == cipher.keyLength();
        if (!fits) {
            Arrays.fill(key, (byte) 0);
        }
        return fits;
    }
}
