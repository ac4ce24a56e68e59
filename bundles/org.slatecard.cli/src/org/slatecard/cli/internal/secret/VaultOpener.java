package org.slatecard.cli.internal.secret;

import java.util.Arrays;
import java.util.List;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultKey;

/** What opens vaults, in memory until it is closed. */
public sealed interface VaultOpener extends AutoCloseable {
    /**
     * Opens a vault.
     *
     * @throws ExplainedException when it does not fit, or the vault is damaged
     */
    Vault open(SealedVault sealed) throws ExplainedException;

    /** Wipes it. */
    @Override
    void close();

    /**
     * Opens the vault of a fleet.
     *
     * @throws ExplainedException as {@link #open}, and when it belongs to another fleet
     */
    default Vault open(SealedVault sealed, String fleetId) throws ExplainedException {
        Vault vault = open(sealed);
        try {
            vault.requireFleet(fleetId);
            return vault;
        } catch (ExplainedException e) {
            vault.close();
            throw e;
        }
    }

    /** The passphrase, which is wiped with it. */
    record ByPassphrase(char[] passphrase) implements VaultOpener {
        @Override
        public Vault open(SealedVault sealed) throws ExplainedException {
            return sealed.unlock(passphrase);
        }

        @Override
        public void close() {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** The private keys of an engineer. */
    record ByKeys(List<VaultKey> keys) implements VaultOpener {
        @Override
        public Vault open(SealedVault sealed) throws ExplainedException {
            return sealed.unlock(keys);
        }

        @Override
        public void close() {
            // the provider holds the keys; they end with the process
        }
    }
}
