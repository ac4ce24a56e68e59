package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.cli.internal.report.VaultListing;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.PairedSave;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.SecretReferences;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;

/**
 * A fleet with its open vault.
 *
 * @param file   file of the fleet, as the user named it
 * @param loaded the fleet
 * @param sealed the vault as it lies in its file
 * @param opener what opened it
 * @param vault  the vault, open until this is closed
 */
public record OpenPair(Path file, LoadedFleet loaded, SealedVault sealed, VaultOpener opener, Vault vault)
        implements
            AutoCloseable {

    /** The locked vault beside a fleet. */
    static SealedVault sealed(Path fleet) throws ExplainedException {
        return new VaultFile(new DurableWriter()).find(fleet).orElseThrow(
                () -> new ExplainedException(VaultMessage.NO_VAULT.with(fleet, VaultFile.beside(fleet))));
    }

    /** What is in the vault, and who refers to it. */
    VaultListing listing(Locale locale) throws ExplainedException {
        return VaultListing.of(file, fleet(), vault, sealed.weakness(), locale);
    }

    /** The fleet. */
    public Fleet fleet() {
        return loaded.fleet();
    }

    /** Where the fleet is edited. */
    public EditingDomain domain() {
        return new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(), new BasicCommandStack());
    }

    /** Saves fleet and vault as one act. */
    public void save() throws ExplainedException {
        save(file, loaded, vault);
    }

    /** Saves a fleet and its vault as one act. */
    static void save(Path file, LoadedFleet loaded, Vault vault) throws ExplainedException {
        FleetFile fleets = new FleetFile(new DurableWriter());
        saving(fleets).save(fleets.bytes(loaded.fleet()), file, SecretReferences.of(loaded.fleet()), Optional.of(vault),
                Instant.now());
    }

    /** Saves the vault alone: nothing of the fleet has changed. */
    void saveVault() throws ExplainedException {
        saving(new FleetFile(new DurableWriter())).save(file, vault);
    }

    private static PairedSave saving(FleetFile fleets) {
        return new PairedSave(fleets, new VaultFile(new DurableWriter()));
    }

    @Override
    public void close() {
        vault.close();
    }
}
