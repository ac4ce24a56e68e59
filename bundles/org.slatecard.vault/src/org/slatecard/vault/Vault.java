package org.slatecard.vault;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * The secrets of one fleet, open. A value never changes under its id: to set a secret, {@link #add} it and let the fleet
 * refer to the new id; the old entry stays for {@link #RETENTION_DAYS} days after the save from which on nothing refers
 * to it. May be used from several threads. {@link #close} wipes it; a closed vault refuses everything else.
 */
public final class Vault implements AutoCloseable {
    /** How long an entry stays that nothing refers to. */
    public static final int RETENTION_DAYS = 30;
    /** Most characters (UTF-16 units) of one secret. */
    public static final int LONGEST_SECRET = 4_096;
    /** Fewest characters of a passphrase. */
    public static final int SHORTEST_PASSPHRASE = 8;

    private Vault() {}

    /**
     * An empty vault for a fleet, that no file holds yet. Takes a good part of a second.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when the passphrase is too short
     */
    public static Vault create(String fleetId, char[] passphrase) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** Id of the fleet that it belongs to. */
    public String fleetId() {
        throw new UnsupportedOperationException();
    }

    /**
     * Makes sure that it is the vault of a fleet.
     *
     * @throws ExplainedException when it belongs to another one
     */
    public void requireFleet(String id) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** All entries, sorted by id. */
    public List<SecretInfo> secrets() throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** The entry with an id, if there is one; there is none for null. */
    public Optional<SecretInfo> info(String id) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** The value of an entry as a copy that the caller wipes; empty where there is none. */
    public Optional<char[]> read(String id) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Takes up a secret.
     *
     * @param value 1 to {@link #LONGEST_SECRET} characters; is copied, the caller wipes it
     * @return the id of the new entry
     * @throws ExplainedException when the value is empty, too long, or holds half of a surrogate pair
     */
    public String add(SecretKind kind, char[] value) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Notes before a save what the fleet refers to: an entry that nothing refers to is marked, a mark is taken away
     * where something refers to it again, and an entry that was marked more than {@link #RETENTION_DAYS} days ago and
     * that nothing refers to is dropped. {@link PairedSave} calls it.
     */
    public void refer(Set<String> referencedIds, Instant now) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** The entries that nothing referred to at the last save, sorted by id. */
    public List<SecretInfo> orphans() throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** The certificates of the recipients, in the order in which they were added. */
    public List<X509Certificate> certificates() throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** Whether the passphrase was given or proven: only then it can be changed and recipients can be removed. */
    public boolean openedByPassphrase() {
        throw new UnsupportedOperationException();
    }

    /**
     * Proves the passphrase of a vault that was opened by certificate, so that it can be changed and recipients be
     * removed. Takes a good part of a second.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when it is wrong
     */
    public void provePassphrase(char[] passphrase) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Another passphrase, with a new content key that is wrapped anew for every recipient. Copies of the old file still
     * open with the old one. Takes a good part of a second.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when it is too short, or the vault was opened by certificate only
     */
    public void changePassphrase(char[] passphrase) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Lets the holder of a certificate's private key open the vault.
     *
     * @throws ExplainedException when it is a recipient already, there are {@link SealedVault#MOST_RECIPIENTS}
     *                            recipients, or its key is neither RSA of 2048 bits or more nor EC on P-256, P-384 or
     *                            P-521
     */
    public void addRecipient(X509Certificate certificate) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /**
     * Shuts the holder of a certificate's private key out: a new content key is wrapped for all others. Copies of the
     * old file stay open to the holder, and what they hold has to be changed to be safe from them.
     *
     * @throws ExplainedException when it is not a recipient, or the vault was opened by certificate only
     */
    public void removeRecipient(X509Certificate certificate) throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** Whether there is something to write: changes since it was read, created or {@link #written}, or a weakness. */
    public boolean changed() {
        throw new UnsupportedOperationException();
    }

    /**
     * The bytes for its file: the content as it is now, encrypted with a nonce of its own. What was changed counts as
     * changed until {@link #written} says that the bytes are safe.
     *
     * @throws ExplainedException when it was opened by certificate and is weak, so that the passphrase is needed once
     */
    public byte[] seal() throws ExplainedException {
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with());
    }

    /** The bytes that {@link #seal} gave last are in the file; changes that came after that call still count. */
    public void written() {
        throw new UnsupportedOperationException();
    }

    /** Whether a file holds what this vault was read from or was written to last; never for one that is new. */
    public boolean isIn(byte[] file) {
        throw new UnsupportedOperationException();
    }

    /** Whether it was closed. */
    public boolean closed() {
        throw new UnsupportedOperationException();
    }

    /** Wipes keys and values. May be called again. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
