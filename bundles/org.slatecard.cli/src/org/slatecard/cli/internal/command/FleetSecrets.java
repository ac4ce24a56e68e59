package org.slatecard.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Secrets;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;

/** What rules can know of the secrets of one fleet. The vault is open until this is closed. */
public final class FleetSecrets implements AutoCloseable {
    private final Secrets secrets;
    private final Optional<Vault> vault;

    private FleetSecrets(Secrets secrets, Optional<Vault> vault) {
        this.secrets = secrets;
        this.vault = vault;
    }

    /** Of a fleet whose vault, if there is one, stays locked. */
    public static FleetSecrets locked(Path fleet) {
        return new FleetSecrets(Files.exists(VaultFile.beside(fleet)) ? Secrets.LOCKED : Secrets.NONE,
                Optional.empty());
    }

    /**
     * Of a fleet whose vault, if there is one, is opened.
     *
     * @throws ExplainedException when it cannot be opened
     */
    public static FleetSecrets open(Path fleet, String fleetId, VaultOpener opener) throws ExplainedException {
        Optional<SealedVault> sealed = new VaultFile(new DurableWriter()).find(fleet);
        if (sealed.isEmpty()) {
            return new FleetSecrets(Secrets.NONE, Optional.empty());
        }
        Vault vault = opener.open(sealed.get(), fleetId);
        return new FleetSecrets(open(vault), Optional.of(vault));
    }

    /** What rules can know of the secrets of an open vault. */
    static Secrets open(Vault vault) {
        return Secrets.open(id -> {
            try {
                return vault.read(id);
            } catch (ExplainedException e) {
                throw new IllegalStateException(e); // it is closed only after the rules are through
            }
        });
    }

    /** What rules and rehearsals can know. */
    public Secrets secrets() {
        return secrets;
    }

    @Override
    public void close() {
        vault.ifPresent(Vault::close);
    }
}
