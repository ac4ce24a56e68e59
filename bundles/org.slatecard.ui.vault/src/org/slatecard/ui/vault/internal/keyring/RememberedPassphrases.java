package org.slatecard.ui.vault.internal.keyring;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.slatecard.model.lock.StateDirectory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * Passphrases that the user wants this computer to remember: one store of Equinox security for each fleet, encrypted
 * with a password that the keyring of the desktop keeps. Reads and writes files, and the desktop may ask the user to
 * unlock the keyring: not for the UI thread.
 */
public final class RememberedPassphrases {
    private static final String KEY = "passphrase";
    /** What a keyring is tried out with. */
    private static final String NO_FLEET = "";

    private final Path folder;
    private final String module;

    /** The passphrases in a folder of their own, which need not be there yet. */
    public RememberedPassphrases(Path folder) {
        this(folder, SystemKeyring.MODULE);
    }

    RememberedPassphrases(Path folder, String module) {
        this.folder = folder;
        this.module = module;
    }

    /** Those of this computer and user, for all workspaces alike. */
    public static RememberedPassphrases ofThisComputer() {
        return new RememberedPassphrases(
                new StateDirectory(System::getenv, System::getProperty).path().resolve("passphrases"));
    }

    /** Why nothing can be remembered on this system, whatever the user does; empty where it can be tried. */
    public Optional<Text> impossible() {
        return SystemKeyring.exists() ? Optional.empty() : Optional.of(KeyringText.NO_MODULE.with());
    }

    /**
     * Makes sure that the keyring takes a secret.
     *
     * @throws ExplainedException when it does not
     */
    public void tryOut() throws ExplainedException {
        remember(NO_FLEET, new char[]{'?'});
        forget(NO_FLEET);
    }

    /** Whether the passphrase of a fleet's vault is remembered. */
    public boolean has(String fleetId) throws ExplainedException {
        return !stores(prefix(fleetId)).isEmpty();
    }

    /**
     * The passphrase of a fleet's vault, which the caller wipes; empty where it is not remembered.
     *
     * @throws ExplainedException when the keyring does not give what is needed to read it
     */
    public Optional<char[]> read(String fleetId) throws ExplainedException {
        List<Path> stores = stores(prefix(fleetId));
        if (stores.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = open(stores.get(0)).getByteArray(KEY, new byte[0]);
            char[] passphrase = new char[bytes.length / Character.BYTES];
            ByteBuffer.wrap(bytes).asCharBuffer().get(passphrase);
            Arrays.fill(bytes, (byte) 0);
            return Optional.of(passphrase);
        } catch (IOException | StorageException | SecurityException e) {
            throw new ExplainedException(KeyringText.NOT_READ.with(), e);
        }
    }

    /**
     * Remembers the passphrase of a fleet's vault in place of the one before.
     *
     * @param passphrase is only read; the caller wipes it
     * @throws ExplainedException when the keyring does not work; then none is remembered
     */
    public void remember(String fleetId, char[] passphrase) throws ExplainedException {
        forget(fleetId);
        byte[] bytes = new byte[passphrase.length * Character.BYTES];
        ByteBuffer.wrap(bytes).asCharBuffer().put(passphrase);
        try {
            Files.createDirectories(folder);
            // a name that Equinox, which keeps stores in memory, does not know yet
            ISecurePreferences store = open(folder.resolve(prefix(fleetId) + UUID.randomUUID()));
            store.putByteArray(KEY, bytes, true);
            store.flush();
        } catch (IOException | StorageException | SecurityException e) {
            forget(fleetId); // what was written only in part
            throw new ExplainedException(KeyringText.NOT_REMEMBERED.with(), e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /**
     * Remembers the passphrase of a fleet's vault no longer.
     *
     * @throws ExplainedException when a file cannot be deleted
     */
    public void forget(String fleetId) throws ExplainedException {
        delete(stores(prefix(fleetId)));
    }

    /**
     * Remembers no passphrase any longer.
     *
     * @return of how many fleets one was remembered
     * @throws ExplainedException when a file cannot be deleted
     */
    public int forgetAll() throws ExplainedException {
        List<Path> all = stores("");
        delete(all);
        return all.size();
    }

    private List<Path> stores(String prefix) throws ExplainedException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix)).toList();
        } catch (IOException e) {
            throw new ExplainedException(KeyringText.FOLDER.with(folder), e);
        }
    }

    private static void delete(List<Path> stores) throws ExplainedException {
        for (Path store : stores) {
            try {
                Files.deleteIfExists(store);
            } catch (IOException e) {
                throw new ExplainedException(KeyringText.FOLDER.with(store), e);
            }
        }
    }

    private ISecurePreferences open(Path store) throws IOException {
        return SecurePreferencesFactory.open(location(store), Map.of(IProviderHints.REQUIRED_MODULE_ID, module));
    }

    /** As Equinox wants it, which takes the path as it stands: without escapes. */
    @SuppressWarnings("deprecation")
    private static URL location(Path store) throws MalformedURLException {
        return store.toAbsolutePath().toFile().toURL();
    }

    /** Beginning of a file's name that any id gives: an id may hold what file names cannot. */
    private static String prefix(String fleetId) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(fleetId.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest) + ".";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
