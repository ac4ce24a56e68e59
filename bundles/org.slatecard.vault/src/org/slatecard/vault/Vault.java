package org.slatecard.vault;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;
import org.slatecard.vault.internal.bytes.Utf8;
import org.slatecard.vault.internal.cms.KeyRing;

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

    private final Object keyChange = new Object();
    private final Object name;
    private final String fleetId;
    private final Entries entries;
    private KeyRing keys;
    private byte[] fileDigest;
    private byte[] sealedDigest;
    private long keyChanges;
    private long sealedChanges;
    private long writtenChanges;
    private boolean closed;

    /**
     * An open vault.
     *
     * @param name    what the texts call it: the file, or a text
     * @param content becomes the vault's own
     * @param keys    become the vault's own
     * @param file    the bytes that it was read from
     */
    Vault(Object name, VaultContent content, KeyRing keys, Optional<byte[]> file) {
        this.name = name;
        fleetId = content.fleetId();
        entries = new Entries(content.entries());
        this.keys = keys;
        file.ifPresent(bytes -> fileDigest = KeyRing.sha256(bytes));
        boolean lockedAnew = !content.recipients().equals(Optional.of(VaultContent.hex(keys.recipientsDigest())));
        keyChanges = lockedAnew && keys.fullStrength() ? 1 : 0;
    }

    /**
     * An empty vault for a fleet, that no file holds yet. Takes a good part of a second.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when the passphrase is too short, or holds half of a surrogate pair
     */
    public static Vault create(String fleetId, char[] passphrase) throws ExplainedException {
        requireGood(passphrase);
        return create(fleetId, KeyRing.create(passphrase, List.of()));
    }

    static Vault create(String fleetId, KeyRing keys) {
        VaultContent content = new VaultContent(Objects.requireNonNull(fleetId), Optional.empty(), List.of(),
                new TreeMap<>());
        return new Vault(VaultText.NEW_VAULT.with(), content, keys, Optional.empty());
    }

    /** Id of the fleet that it belongs to. */
    public String fleetId() {
        return fleetId;
    }

    /**
     * Makes sure that it is the vault of a fleet.
     *
     * @throws ExplainedException when it belongs to another one
     */
    public void requireFleet(String id) throws ExplainedException {
        if (!fleetId.equals(id)) {
            throw new ExplainedException(VaultText.OTHER_FLEET.with(name));
        }
    }

    /** All entries, sorted by id. */
    public synchronized List<SecretInfo> secrets() throws ExplainedException {
        requireOpen();
        return entries.infos();
    }

    /** The entry with an id, if there is one; there is none for null. */
    public synchronized Optional<SecretInfo> info(String id) throws ExplainedException {
        requireOpen();
        return entries.find(id).map(entry -> entry.info(id));
    }

    /** The value of an entry as a copy that the caller wipes; empty where there is none. */
    public synchronized Optional<char[]> read(String id) throws ExplainedException {
        requireOpen();
        return entries.find(id).map(entry -> Utf8.decode(entry.value()));
    }

    /**
     * Takes up a secret.
     *
     * @param value 1 to {@link #LONGEST_SECRET} characters; is copied, the caller wipes it
     * @return the id of the new entry
     * @throws ExplainedException when the value is empty, too long, or holds half of a surrogate pair
     */
    public String add(SecretKind kind, char[] value) throws ExplainedException {
        return add(kind, value, Instant.now());
    }

    String add(SecretKind kind, char[] value, Instant now) throws ExplainedException {
        if (value.length == 0) {
            throw new ExplainedException(VaultText.SECRET_EMPTY.with());
        }
        if (value.length > LONGEST_SECRET) {
            throw new ExplainedException(VaultText.SECRET_LONG.with(value.length, LONGEST_SECRET));
        }
        byte[] bytes = encode(value);
        return take(Optional.empty(), new Entry(kind, bytes, now.truncatedTo(ChronoUnit.SECONDS), Optional.empty()));
    }

    /** Takes up an entry, which becomes the vault's own, under an id or under a new one, and gives that. */
    synchronized String take(Optional<String> id, Entry entry) throws ExplainedException {
        if (closed) {
            entry.wipe();
        }
        requireOpen();
        id.ifPresent(known -> entries.put(known, entry));
        return id.isPresent() ? id.get() : entries.add(entry);
    }

    /** An entry as a copy that the caller wipes. */
    synchronized Optional<Entry> copy(String id) throws ExplainedException {
        requireOpen();
        return entries.find(id).map(Entry::copy);
    }

    /**
     * Notes before a save what the fleet refers to: an entry that nothing refers to is marked, a mark is taken away
     * where something refers to it again, and an entry that was marked more than {@link #RETENTION_DAYS} days ago and
     * that nothing refers to is dropped. {@link PairedSave} calls it.
     */
    public synchronized void refer(Set<String> referencedIds, Instant now) throws ExplainedException {
        requireOpen();
        entries.refer(referencedIds, now);
    }

    /** Ids of the entries that {@link #refer} would drop unless they are referred to. */
    synchronized List<String> expired(Instant now) throws ExplainedException {
        requireOpen();
        return entries.expired(now);
    }

    /** The entries that nothing referred to at the last save, sorted by id. */
    public List<SecretInfo> orphans() throws ExplainedException {
        return secrets().stream().filter(info -> info.unreferencedSince().isPresent()).toList();
    }

    /** The certificates of the recipients, in the order in which they were added. */
    public synchronized List<X509Certificate> certificates() throws ExplainedException {
        requireOpen();
        return keys.certificates();
    }

    /** Whether the passphrase was given or proven: only then it can be changed and recipients can be removed. */
    public synchronized boolean openedByPassphrase() {
        return !closed && keys.knowsPassphrase();
    }

    /**
     * Proves the passphrase of a vault that was opened by certificate, so that it can be changed and recipients be
     * removed. Takes a good part of a second.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when it is wrong, or the vault has none
     */
    public void provePassphrase(char[] passphrase) throws ExplainedException {
        rekey(known -> {
            if (!known.hasPassphrase()) {
                throw new ExplainedException(VaultText.NO_PASSPHRASE.with(name));
            }
            KeyRing proven = known.prove(passphrase)
                    .orElseThrow(() -> new ExplainedException(VaultText.WRONG_PASSPHRASE.with(name)));
            if (proven.fullStrength()) {
                return proven;
            }
            try (proven) {
                return KeyRing.create(passphrase, proven.certificates());
            }
        });
    }

    /**
     * Another passphrase, with a new content key that is wrapped anew for every recipient. Copies of the old file still
     * open with the old one. Takes a good part of a second.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when it is too short or holds half of a surrogate pair, or the vault was opened by
     *                            certificate only
     */
    public void changePassphrase(char[] passphrase) throws ExplainedException {
        requireGood(passphrase);
        rekey(known -> {
            if (known.hasPassphrase()) {
                requirePassphrase(known);
            }
            return KeyRing.create(passphrase, known.certificates());
        });
    }

    /**
     * Lets the holder of a certificate's private key open the vault.
     *
     * @throws ExplainedException when it is a recipient already, there are {@link SealedVault#MOST_RECIPIENTS}
     *                            recipients, or its key is neither RSA of 2048 bits or more nor EC on P-256, P-384 or
     *                            P-521
     */
    public void addRecipient(X509Certificate certificate) throws ExplainedException {
        rekey(known -> {
            if (known.knows(certificate)) {
                throw new ExplainedException(VaultText.RECIPIENT_KNOWN.with(certificate.getSubjectX500Principal()));
            }
            if (known.certificates().size() + 1 >= SealedVault.MOST_RECIPIENTS) {
                throw new ExplainedException(VaultText.RECIPIENTS_FULL.with(SealedVault.MOST_RECIPIENTS));
            }
            return known.with(certificate);
        });
    }

    /**
     * Shuts the holder of a certificate's private key out: a new content key is wrapped for all others. Copies of the
     * old file stay open to the holder, and what they hold has to be changed to be safe from them.
     *
     * @throws ExplainedException when it is not a recipient, or the vault was opened by certificate only
     */
    public void removeRecipient(X509Certificate certificate) throws ExplainedException {
        rekey(known -> {
            if (!known.certificates().contains(certificate)) {
                throw new ExplainedException(VaultText.RECIPIENT_UNKNOWN.with(certificate.getSubjectX500Principal()));
            }
            requirePassphrase(known);
            return known.without(certificate);
        });
    }

    /**
     * Whether there is something to write: changes since it was read, created or {@link #written}, or the full strength
     * of one that was weak and was opened with the passphrase.
     *
     * @throws ExplainedException when it was closed: what it held is gone, and to write nothing would lose it in silence
     */
    public synchronized boolean changed() throws ExplainedException {
        requireOpen();
        return changes() != writtenChanges;
    }

    /**
     * The bytes for its file: the content as it is now, encrypted with a nonce of its own. What was changed counts as
     * changed until {@link #written} says that the bytes are safe.
     *
     * @throws ExplainedException when it was opened by certificate and is weak, so that the passphrase is needed once;
     *                            or when they are more than {@link VaultFile#MAXIMUM_BYTES}
     */
    public synchronized byte[] seal() throws ExplainedException {
        byte[] sealed = sealedCopy();
        sealedChanges = changes();
        sealedDigest = KeyRing.sha256(sealed);
        return sealed;
    }

    /**
     * The bytes as {@link #seal} gives them, for a file that is not the vault's own: may be asked for while what
     * {@link #seal} gave is being written.
     *
     * @throws ExplainedException as {@link #seal}
     */
    public synchronized byte[] sealedCopy() throws ExplainedException {
        requireOpen();
        if (!keys.fullStrength()) {
            throw new ExplainedException(VaultText.NEEDS_PASSPHRASE.with(name));
        }
        byte[] json = new VaultContent(fleetId, Optional.of(VaultContent.hex(keys.recipientsDigest())), keys.ders(),
                entries.byId()).write();
        try {
            byte[] sealed = keys.encrypt(json);
            if (sealed.length > VaultFile.MAXIMUM_BYTES) {
                throw new ExplainedException(VaultText.FULL.with(VaultFile.MAXIMUM_BYTES >> 20));
            }
            return sealed;
        } finally {
            Arrays.fill(json, (byte) 0);
        }
    }

    /** The bytes that {@link #seal} gave last are in the file; changes that came after that call still count. */
    public synchronized void written() {
        writtenChanges = sealedChanges;
        fileDigest = sealedDigest;
    }

    /** The next save writes it in place of another file than the one that it was read from. */
    public synchronized void replaces(SealedVault file) {
        fileDigest = KeyRing.sha256(file.bytes());
        keyChanges++;
    }

    /** Whether a file holds what this vault was read from or was written to last; never for one that is new. */
    public synchronized boolean isIn(byte[] file) {
        return MessageDigest.isEqual(fileDigest, KeyRing.sha256(file));
    }

    /** Whether it was closed. */
    public synchronized boolean closed() {
        return closed;
    }

    /** Wipes keys and values. May be called again. */
    @Override
    public synchronized void close() {
        closed = true;
        entries.wipe();
        keys.close();
    }

    private long changes() {
        return entries.changes() + keyChanges;
    }

    /** How new keys come from those that are known. */
    private interface KeyChange {
        KeyRing from(KeyRing known) throws ExplainedException;
    }

    /** New keys take their time: they are made one after the other, and without holding up those who read. */
    private void rekey(KeyChange change) throws ExplainedException {
        synchronized (keyChange) {
            KeyRing known = openKeys();
            replace(known, change.from(known));
        }
    }

    private synchronized KeyRing openKeys() throws ExplainedException {
        requireOpen();
        return keys;
    }

    private synchronized void replace(KeyRing outdated, KeyRing fresh) throws ExplainedException {
        if (closed) {
            fresh.close();
        }
        requireOpen();
        keyChanges += Arrays.equals(outdated.recipientsDigest(), fresh.recipientsDigest()) ? 0 : 1;
        keys = fresh;
        outdated.close();
    }

    private void requireOpen() throws ExplainedException {
        if (closed) {
            throw new ExplainedException(VaultText.CLOSED.with(name));
        }
    }

    private void requirePassphrase(KeyRing known) throws ExplainedException {
        if (!known.knowsPassphrase()) {
            throw new ExplainedException(VaultText.NEEDS_PASSPHRASE.with(name));
        }
    }

    private static void requireGood(char[] passphrase) throws ExplainedException {
        if (Character.codePointCount(passphrase, 0, passphrase.length) < SHORTEST_PASSPHRASE) {
            throw new ExplainedException(VaultText.PASSPHRASE_SHORT.with(SHORTEST_PASSPHRASE));
        }
        byte[] bytes = encode(passphrase);
        Arrays.fill(bytes, (byte) 0);
    }

    private static byte[] encode(char[] secret) throws ExplainedException {
        return Utf8.encode(secret).orElseThrow(() -> new ExplainedException(VaultText.SECRET_CHARACTER.with()));
    }
}
