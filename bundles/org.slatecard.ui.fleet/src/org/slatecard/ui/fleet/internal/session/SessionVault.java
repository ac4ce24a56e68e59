package org.slatecard.ui.fleet.internal.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Secrets;
import org.slatecard.vault.PairedSave;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.SecretGenerator;
import org.slatecard.vault.SecretKind;
import org.slatecard.vault.SecretRecipe;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFailure;
import org.slatecard.vault.VaultFile;
import org.slatecard.vault.VaultMerge;
import org.slatecard.workbench.FleetVault;

/**
 * The vault of one session. What is set while it is open is in memory until the fleet is saved; when it is locked
 * before, it is kept encrypted.
 */
public final class SessionVault implements FleetVault, AutoCloseable {
    private final FleetFile fleets = new FleetFile(new DurableWriter());
    private final VaultFile files = new VaultFile(new DurableWriter());
    private final PairedSave pair = new PairedSave(fleets, files);
    private final SecretGenerator generator = new SecretGenerator(new SecureRandom());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final String fleetId;
    private volatile Path fleet;
    private volatile SealedVault sealed;
    private volatile SealedVault unsaved;
    private volatile Vault vault;
    private volatile Text problem;

    private SessionVault(String fleetId, Path fleet) {
        this.fleetId = fleetId;
        this.fleet = fleet;
    }

    /**
     * The vault beside a fleet, locked.
     *
     * @param draft what was set and not saved before, encrypted; empty where there is nothing
     */
    public static SessionVault beside(Path fleet, String fleetId, Optional<byte[]> draft) {
        SessionVault vault = new SessionVault(fleetId, fleet);
        vault.read();
        try {
            if (draft.isPresent()) {
                vault.unsaved = SealedVault.of(draft.get(), VaultFile.beside(fleet).getFileName().toString());
            }
        } catch (ExplainedException e) {
            vault.problem = e.text();
        }
        return vault;
    }

    private void read() {
        try {
            sealed = files.find(fleet).orElse(null);
            problem = null;
        } catch (ExplainedException e) {
            sealed = null;
            problem = e.text();
        }
    }

    @Override
    public State state() {
        if (vault != null) {
            return State.OPEN;
        }
        return sealed == null && unsaved == null && problem == null ? State.NONE : State.LOCKED;
    }

    @Override
    public Optional<Vault> vault() {
        return Optional.ofNullable(vault);
    }

    @Override
    public Optional<SealedVault> sealed() {
        return Optional.ofNullable(sealed);
    }

    @Override
    public Optional<Text> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public Secrets secrets() {
        return switch (state()) {
            case NONE -> Secrets.NONE;
            case LOCKED -> Secrets.LOCKED;
            case OPEN -> Secrets.open(this::secret, this::make);
        };
    }

    private Optional<char[]> secret(String id) {
        try {
            Vault open = vault;
            return open == null ? Optional.empty() : open.read(id);
        } catch (ExplainedException e) {
            return Optional.empty(); // it was locked meanwhile, and then everything is checked again
        }
    }

    /** Takes up an access password that a camera takes, made of what is easy to type on it. */
    private Optional<String> make(FieldSpec spec) {
        Vault open = vault;
        if (open == null) {
            return Optional.empty();
        }
        char[] made = {};
        try {
            made = generator.generate(SecretRecipe.easyToType(spec, SecretRecipe.proposedLength(spec)));
            return Optional.of(open.add(SecretKind.ACCESS_PASSWORD, made));
        } catch (ExplainedException e) {
            return Optional.empty(); // it was locked meanwhile, or the camera takes none that is easy to type
        } finally {
            Arrays.fill(made, '\0');
        }
    }

    @Override
    public Vault unlock(Opening key) throws ExplainedException {
        SealedVault base = sealed;
        read();
        if (problem != null) {
            throw new ExplainedException(problem);
        }
        Vault opened;
        try {
            opened = key.open(sealed == null ? unsaved : sealed);
        } catch (ExplainedException e) {
            return withUnwrittenPassphrase(key, base, e);
        }
        try {
            opened.requireFleet(fleetId);
            if (sealed != null && unsaved != null) {
                try (Vault other = key.open(unsaved)) {
                    VaultMerge.compare(opened, other).apply(Map.of(), Instant.now());
                }
            }
            return opened;
        } catch (ExplainedException e) {
            opened.close();
            throw e;
        }
    }

    /** Opens what was kept when it was locked after another passphrase could not be written, with that passphrase. */
    private Vault withUnwrittenPassphrase(Opening key, SealedVault base, ExplainedException refusal)
            throws ExplainedException {
        boolean ours = unsaved != null && sealed != null && base != null
                && Arrays.equals(base.bytes(), sealed.bytes());
        if (!ours || !VaultFailure.of(refusal).equals(Optional.of(VaultFailure.WRONG_PASSPHRASE))) {
            throw refusal;
        }
        Vault opened = key.open(unsaved);
        opened.replaces(sealed);
        return opened;
    }

    @Override
    public void opened(Vault open) {
        Vault before = vault;
        vault = open;
        unsaved = null;
        if (before != null && before != open) {
            before.close();
        }
        tell();
    }

    @Override
    public void lock() {
        Vault open = vault;
        if (open == null) {
            return;
        }
        try {
            unsaved = open.changed() ? SealedVault.of(open.seal(), fleet.getFileName().toString()) : null;
        } catch (ExplainedException e) {
            problem = e.text();
            ILog.get().warn(e.getMessage());
        }
        vault = null;
        open.close();
        tell();
    }

    @Override
    public void write() throws ExplainedException {
        Vault open = vault;
        if (open != null) {
            pair.save(fleet, open);
            read();
        }
    }

    @Override
    public String setAside() throws ExplainedException {
        String name = files.setAside(VaultFile.beside(fleet)).getFileName().toString();
        unsaved = null;
        read();
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::tell);
        return name;
    }

    /**
     * Saves the fleet together with what was set in its vault, which may be locked meanwhile. Writes files: not for the
     * UI thread.
     *
     * @throws ExplainedException when one of them could not be written; see {@link PairedSave}
     */
    public void save(byte[] content, Set<String> referenced) throws ExplainedException {
        try {
            saveOnce(content, referenced);
        } catch (ExplainedException e) {
            requireLocked(e);
            saveOnce(content, referenced); // what was set lies encrypted now
        }
        read();
    }

    private void saveOnce(byte[] content, Set<String> referenced) throws ExplainedException {
        Vault open = vault;
        if (open == null && unsaved != null) {
            pair.save(content, fleet, Optional.ofNullable(sealed), unsaved);
            unsaved = null;
        } else {
            pair.save(content, fleet, referenced, Optional.ofNullable(open), Instant.now());
        }
    }

    /**
     * Saves the fleet and its vault as another file. A vault that lies there is put aside: it belongs to another fleet.
     * Writes files: not for the UI thread.
     *
     * @throws ExplainedException when one of them could not be written
     */
    public void saveAs(byte[] content, Path other, Set<String> referenced) throws ExplainedException {
        if (Files.exists(VaultFile.beside(other))) {
            files.setAside(VaultFile.beside(other));
        }
        Vault open = vault;
        SealedVault locked = unsaved == null ? sealed : unsaved;
        if (open != null) {
            pair.save(content, other, referenced, Optional.of(open), Instant.now());
        } else if (locked != null) {
            pair.save(content, other, Optional.empty(), locked);
        } else {
            fleets.write(content, other);
        }
    }

    /** The fleet is now that file, as {@link #saveAs} wrote it. */
    void moveTo(Path other) {
        fleet = other;
        if (vault == null) {
            unsaved = null;
        }
        read();
    }

    /**
     * What was set and is not saved, encrypted, to be kept with the draft of the fleet; empty where nothing was. May be
     * asked in any thread, also while the fleet is being saved.
     *
     * @throws ExplainedException when it cannot be encrypted
     */
    public Optional<byte[]> draft() throws ExplainedException {
        Vault open = vault;
        if (open != null) {
            try {
                return open.changed() ? Optional.of(open.sealedCopy()) : Optional.empty();
            } catch (ExplainedException e) {
                requireLocked(e);
            }
        }
        return Optional.ofNullable(unsaved).map(SealedVault::bytes);
    }

    /** Goes on where the reason is that the vault was locked in the middle. */
    private static void requireLocked(ExplainedException e) throws ExplainedException {
        if (!VaultFailure.of(e).equals(Optional.of(VaultFailure.CLOSED))) {
            throw e;
        }
    }

    @Override
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** Wipes the vault; what was not saved has been saved or given up. */
    @Override
    public void close() {
        listeners.clear();
        if (vault != null) {
            vault.close();
            vault = null;
        }
    }
}
