package org.slatecard.vault;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.vault.internal.VaultText;
import org.slatecard.vault.internal.cms.CertificateRecipient;
import org.slatecard.vault.internal.cms.KeyRing;
import org.slatecard.vault.internal.cms.SealedContent;

/**
 * A vault as it lies in its file: read, checked as far as that goes without a key, locked. Immutable.
 * <p>
 * Written by this product: CMS AuthEnvelopedData (RFC 5083) in DER with AES-256-GCM (RFC 5084), one password recipient
 * (RFC 5652, 6.2.4; key wrap of RFC 3211 with AES-256-CBC; PBKDF2 with HMAC-SHA-256, 32 bytes of salt and 600,000
 * iterations) and a recipient for each certificate (RSA: OAEP with SHA-256; EC: ephemeral-static ECDH). Also read: what
 * {@code openssl cms -encrypt} makes with AES; see {@link #weakness}.
 */
public final class SealedVault {
    /** Most ways into one vault. */
    public static final int MOST_RECIPIENTS = SealedContent.MOST_RECIPIENTS;

    private final byte[] bytes;
    private final String name;
    private final SealedContent sealed;

    private SealedVault(byte[] bytes, String name, SealedContent sealed) {
        this.bytes = bytes;
        this.name = name;
        this.sealed = sealed;
    }

    /**
     * Reads the bytes of a file.
     *
     * @param name what the texts call it
     * @throws ExplainedException when they are empty, cut off, not a vault, of other algorithms or parameters, or longer
     *                            than {@link VaultFile#MAXIMUM_BYTES}; a newer version shows only when it is unlocked
     */
    public static SealedVault of(byte[] content, String name) throws ExplainedException {
        if (content.length > VaultFile.MAXIMUM_BYTES) {
            throw new ExplainedException(VaultText.TOO_LARGE.with(name, VaultFile.MAXIMUM_BYTES >> 20));
        }
        byte[] copy = content.clone();
        return new SealedVault(copy, name, SealedContent.parse(copy, name));
    }

    /** All bytes of the file; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The ways into it, the passphrase first. Proven only when it is unlocked. */
    public List<VaultRecipient> recipients() {
        return Stream.concat(
                sealed.iterations().<VaultRecipient>map(VaultRecipient.Passphrase::new).stream(),
                sealed.certificates().stream()
                        .map(each -> new VaultRecipient.Certificate(each.issuer(), each.serialNumber())))
                .toList();
    }

    /** Why it is weaker than what this product writes; empty where it is not. The next save writes the full strength. */
    public Optional<Text> weakness() {
        return sealed.weakness();
    }

    /**
     * Opens it with the passphrase. Takes a good part of a second: never in the thread of the user interface.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when the passphrase is wrong, or the file is damaged, was tampered with or is of a
     *                            newer version; see {@link VaultFailure}
     */
    public Vault unlock(char[] passphrase) throws ExplainedException {
        byte[] wrappingKey = sealed.derive(passphrase)
                .orElseThrow(() -> new ExplainedException(VaultText.NO_PASSPHRASE.with(name)));
        try {
            byte[] contentKey = sealed.unwrap(wrappingKey)
                    .orElseThrow(() -> new ExplainedException(VaultText.WRONG_PASSPHRASE.with(name)));
            return new Opening(contentKey).byPassphrase(wrappingKey, passphrase);
        } catch (ExplainedException | RuntimeException e) {
            Arrays.fill(wrappingKey, (byte) 0);
            throw e;
        }
    }

    /**
     * Opens it with a private key.
     *
     * @param key         RSA or EC, from a file: a key that a smart card holds cannot be used
     * @param certificate the certificate of the key, by which the recipient is found
     * @throws ExplainedException when no recipient is for this key, or the file is damaged, was tampered with or is of a
     *                            newer version; see {@link VaultFailure}
     */
    public Vault unlock(PrivateKey key, X509Certificate certificate) throws ExplainedException {
        CertificateRecipient recipient = recipient(certificate)
                .orElseThrow(() -> new ExplainedException(VaultText.NO_RECIPIENT.with(name)));
        byte[] contentKey = sealed.unwrap(recipient, key)
                .orElseThrow(() -> new ExplainedException(VaultText.DAMAGED.with(name)));
        return new Opening(contentKey).byCertificate(certificate);
    }

    /**
     * Opens it with the first of several keys that it has a recipient for.
     *
     * @throws ExplainedException when no recipient is for one of these keys, or the file is damaged, was tampered with
     *                            or is of a newer version; see {@link VaultFailure}
     */
    public Vault unlock(List<VaultKey> keys) throws ExplainedException {
        VaultKey own = keys.stream().filter(key -> recipient(key.certificate()).isPresent()).findFirst()
                .orElseThrow(() -> new ExplainedException(VaultText.NO_RECIPIENT.with(name)));
        return unlock(own.privateKey(), own.certificate());
    }

    private Optional<CertificateRecipient> recipient(X509Certificate certificate) {
        return sealed.certificates().stream().filter(each -> each.isFor(certificate)).findFirst();
    }

    /** What happens once the content key is known. */
    private final class Opening {
        private final byte[] contentKey;
        private VaultContent content;

        Opening(byte[] contentKey) {
            this.contentKey = contentKey;
        }

        /** A weak file is locked anew with the same passphrase, as long as that is at hand. */
        Vault byPassphrase(byte[] wrappingKey, char[] passphrase) throws ExplainedException {
            return opened(() -> {
                KeyRing keys = KeyRing.opened(sealed, contentKey, Optional.of(wrappingKey), certificates(), genuine());
                if (keys.fullStrength()) {
                    return keys;
                }
                try (keys) {
                    return KeyRing.create(passphrase, keys.certificates());
                }
            });
        }

        /** Whoever opens the file of another program stays able to. */
        Vault byCertificate(X509Certificate own) throws ExplainedException {
            return opened(() -> {
                List<X509Certificate> certificates = certificates();
                if (!certificates.contains(own)) {
                    certificates.add(own);
                }
                return KeyRing.opened(sealed, contentKey, Optional.empty(), certificates, genuine());
            });
        }

        private Vault opened(Keys keys) throws ExplainedException {
            try {
                content = content();
                return new Vault(name, content, keys.get(), Optional.of(bytes));
            } catch (ExplainedException | RuntimeException e) {
                Arrays.fill(contentKey, (byte) 0);
                if (content != null) {
                    content.wipe();
                }
                throw e;
            }
        }

        private VaultContent content() throws ExplainedException {
            byte[] json = sealed.decrypt(contentKey)
                    .orElseThrow(() -> new ExplainedException(VaultText.DAMAGED.with(name)));
            try {
                return VaultContent.read(json, name);
            } finally {
                Arrays.fill(json, (byte) 0);
            }
        }

        /** Whether the content says who its recipients are, so that they can be held against the file. */
        private boolean genuine() {
            return content.recipients().isPresent() && sealed.authenticated();
        }

        /** The certificates of the recipients, who are proven by what only the holder of the content key can write. */
        private List<X509Certificate> certificates() throws ExplainedException {
            List<X509Certificate> certificates = new ArrayList<>();
            for (byte[] der : content.certificates()) {
                certificates.add(VaultKey.certificate(der)
                        .orElseThrow(() -> new ExplainedException(VaultText.RECIPIENTS_CHANGED.with(name))));
            }
            if (genuine()) {
                boolean named = certificates.stream().allMatch(each -> recipient(each).isPresent())
                        && new HashSet<>(certificates).size() == sealed.certificates().size();
                String digest = VaultContent.hex(sealed.recipientsDigest());
                if (!named || !digest.equals(content.recipients().get())) {
                    throw new ExplainedException(VaultText.RECIPIENTS_CHANGED.with(name));
                }
            }
            return certificates;
        }
    }

    /** How the keys of a vault come about. */
    private interface Keys {
        KeyRing get() throws ExplainedException;
    }
}
