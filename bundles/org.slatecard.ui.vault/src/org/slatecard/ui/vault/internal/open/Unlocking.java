package org.slatecard.ui.vault.internal.open;

import java.util.Optional;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.ui.vault.internal.basis.KeyFields.Key;
import org.slatecard.ui.vault.internal.keyring.KeyringText;
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFailure;
import org.slatecard.workbench.FleetVault;

/** Opens the vault of a fleet with what was entered, or with what this computer remembers. Not for the UI thread. */
final class Unlocking {
    private final FleetVault vault;
    private final String fleetId;
    private final RememberedPassphrases passphrases;

    Unlocking(FleetVault vault, String fleetId, RememberedPassphrases passphrases) {
        this.vault = vault;
        this.fleetId = fleetId;
        this.passphrases = passphrases;
    }

    /**
     * With what was entered.
     *
     * @param remember whether the passphrase is to be remembered, once it has opened the vault
     */
    Unlocked by(Key entered, boolean remember) throws ExplainedException {
        Vault opened = vault.unlock(entered.opening());
        if (remember && entered.passphrase().isPresent()) {
            try {
                passphrases.remember(fleetId, entered.passphrase().get());
            } catch (ExplainedException e) {
                return new Unlocked(opened, Optional.of(e.text()));
            }
        }
        return new Unlocked(opened, Optional.empty());
    }

    /** With the remembered passphrase, which is forgotten when it is not the right one. */
    Unlocked byRemembered() throws ExplainedException {
        char[] remembered = passphrases.read(fleetId)
                .orElseThrow(() -> new ExplainedException(KeyringText.NOT_READ.with()));
        try (Key key = Key.passphrase(remembered)) {
            return new Unlocked(vault.unlock(key.opening()), Optional.empty());
        } catch (ExplainedException e) {
            if (VaultFailure.of(e).equals(Optional.of(VaultFailure.WRONG_PASSPHRASE))) {
                passphrases.forget(fleetId);
                throw new ExplainedException(KeyringText.WRONG.with(), e);
            }
            throw e;
        }
    }

    /**
     * An open vault.
     *
     * @param notRemembered why its passphrase was not remembered; empty where it was, or was not to be
     */
    record Unlocked(Vault vault, Optional<Text> notRemembered) {}
}
