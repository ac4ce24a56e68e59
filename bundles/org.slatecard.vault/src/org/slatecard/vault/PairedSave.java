package org.slatecard.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/**
 * Saves a fleet and its vault as one act: the vault first, which then holds what the old fleet refers to and what the
 * new one does, then the fleet. A crash at any point leaves a pair in which every id has its secret.
 */
public final class PairedSave {
    private final FleetFile fleets;
    private final VaultFile vaults;

    /** Saves through the two files. */
    public PairedSave(FleetFile fleets, VaultFile vaults) {
        this.fleets = fleets;
        this.vaults = vaults;
    }

    /**
     * Saves both. The vault is written only when it has changed or is not in the file beside the fleet.
     *
     * @param fleetBytes    what {@link FleetFile#bytes} gave
     * @param fleet         the file of the fleet
     * @param referencedIds what {@link SecretReferences#of} gave for the same state of the fleet
     * @param vault         the open vault; empty while it is locked or where there is none: then its file is left alone
     * @param now           the time of the save
     * @throws ExplainedException when one could not be written, or the file beside the fleet is neither missing nor the
     *                            one that the vault was read from; files are then as they were, or the vault is new and
     *                            the fleet is old, which belong together as well
     */
    public void save(byte[] fleetBytes, Path fleet, Set<String> referencedIds, Optional<Vault> vault, Instant now)
            throws ExplainedException {
        if (vault.isPresent()) {
            Vault open = vault.get();
            open.refer(withThoseOfTheFile(fleet, referencedIds, open.expired(now)), now);
            save(open, VaultFile.beside(fleet));
        }
        fleets.write(fleetBytes, fleet);
    }

    private void save(Vault vault, Path file) throws ExplainedException {
        Optional<byte[]> present = vaults.content(file);
        boolean same = present.isPresent() && vault.isIn(present.get());
        if (present.isPresent() && !same) {
            throw new ExplainedException(VaultText.CHANGED_ON_DISK.with(file));
        }
        if (!same || vault.changed()) {
            vaults.write(file, vault.seal());
            vault.written();
        }
    }

    /** An old entry must not go before the fleet that still refers to it has gone: a crash may come between them. */
    private static Set<String> withThoseOfTheFile(Path fleet, Set<String> referencedIds, List<String> expired)
            throws ExplainedException {
        if (expired.isEmpty() || !Files.exists(fleet)) {
            return referencedIds;
        }
        try {
            String old = Files.readString(fleet, StandardCharsets.ISO_8859_1);
            Set<String> all = new TreeSet<>(referencedIds);
            expired.stream().filter(old::contains).forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new ExplainedException(VaultText.UNREADABLE.with(fleet, SystemReason.of(e)), e);
        }
    }

    /**
     * Saves a fleet whose vault was locked before what had been set in it was saved: the vault as it was sealed then,
     * after that the fleet.
     *
     * @param base   the vault that was opened; empty where no file held one
     * @param sealed what {@link Vault#seal} gave before it was closed
     * @throws ExplainedException as the other; above all when the file is not {@code base} any more
     */
    public void save(byte[] fleetBytes, Path fleet, Optional<SealedVault> base, SealedVault sealed)
            throws ExplainedException {
        Path file = VaultFile.beside(fleet);
        Optional<byte[]> present = vaults.content(file);
        if (present.isPresent() && !(base.isPresent() && Arrays.equals(present.get(), base.get().bytes()))) {
            throw new ExplainedException(VaultText.CHANGED_ON_DISK.with(file));
        }
        vaults.write(file, sealed.bytes());
        fleets.write(fleetBytes, fleet);
    }

    /**
     * Saves the vault of a fleet alone, for what does not wait for the fleet, such as another passphrase.
     *
     * @param fleet the file of the fleet
     * @param vault the open vault
     * @throws ExplainedException when it could not be written, or the file beside the fleet is neither missing nor the
     *                            one that the vault was read from; then it is as it was
     */
    public void save(Path fleet, Vault vault) throws ExplainedException {
        save(vault, VaultFile.beside(fleet));
    }
}
