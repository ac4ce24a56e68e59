package org.slatecard.ui.vault.internal.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.vault.internal.Van;
import org.slatecard.ui.vault.internal.WithVault;
import org.slatecard.ui.vault.internal.open.UnlockDialog;
import org.slatecard.workbench.FleetVault;

/** Having passphrases remembered and forgotten in the dialogs, with a real keyring of the desktop. */
class KeyringTest extends WithVault {
    private static final String BOX = "Remember the passphrase in the keyring of this computer";

    @RegisterExtension
    static final GnomeKeyring KEYRING = new GnomeKeyring();

    private final RememberedPassphrases passphrases = RememberedPassphrases.ofThisComputer();

    @AfterEach
    void forget() throws ExplainedException {
        passphrases.forgetAll();
    }

    @Test
    void aRememberedPassphraseOpensTheVaultUntilTheBoxIsCleared() throws Exception {
        remember();

        Pane dialog = beginUnlock();
        untilSaid(dialog, "is remembered");
        bench.picture("vault-unlock-remembered");
        dialog.press("Unlock");
        dialog.untilClosed();
        van.untilState(FleetVault.State.OPEN);

        Pane again = beginUnlock();
        untilSaid(again, "is remembered");
        again.press(BOX);
        untilSaid(again, "Whoever uses this computer");
        assertThat(bench.ui(() -> again.find(Button.class, "Unlock").isEnabled())).isFalse();
        assertThat(passphrases.has(fleetId())).isFalse();
    }

    @Test
    void anotherPassphraseIsNotTheRememberedOne() throws Exception {
        remember();
        bench.menu("Vault", "Change Passphrase…");
        Pane change = bench.shell("Change Passphrase");
        change.type("New passphrase", "another long passphrase");
        change.type("The same again", "another long passphrase");
        change.press("Change");
        change.untilClosed();
        assertThat(passphrases.has(fleetId())).isFalse();

        passphrases.remember(fleetId(), Van.PASSPHRASE.toCharArray());
        Pane dialog = beginUnlock();
        untilSaid(dialog, "is remembered");
        dialog.press("Unlock");
        untilSaid(dialog, "no longer opens the vault");
        untilSaid(dialog, "Whoever uses this computer");
        assertThat(passphrases.has(fleetId())).isFalse();
        dialog.type("Passphrase", "another long passphrase");
        dialog.press("Unlock");
        dialog.untilClosed();
        van.untilState(FleetVault.State.OPEN);
    }

    @Test
    void whereTheKeyringDoesNotWorkTheBoxIsDisabledAndTheReasonStandsBelow() {
        van.lock();
        RememberedPassphrases without = new RememberedPassphrases(folder.resolve("none"), "of.another.system");
        bench.begin(() -> new UnlockDialog(bench.window().getShell(), van.fleet(), without).open());
        Pane dialog = bench.shell("Unlock Vault");
        dialog.press(BOX);
        untilSaid(dialog, "did not take the passphrase");
        bench.picture("vault-unlock-no-keyring");
        Button box = dialog.find(Button.class, BOX);
        assertThat(bench.ui(() -> box.isEnabled() || box.getSelection())).isFalse();
        dialog.type("Passphrase", Van.PASSPHRASE);
        dialog.press("Unlock");
        dialog.untilClosed();
        van.untilState(FleetVault.State.OPEN);
    }

    private void remember() {
        Pane dialog = beginUnlock();
        Button box = dialog.find(Button.class, BOX);
        assertThat(bench.ui(box::getSelection)).as("off by default").isFalse();
        dialog.press(BOX);
        dialog.type("Passphrase", Van.PASSPHRASE);
        dialog.press("Unlock");
        dialog.untilClosed();
        van.untilState(FleetVault.State.OPEN);
        bench.until("the passphrase to be remembered", () -> passphrases.has(fleetId()));
    }

    private Pane beginUnlock() {
        van.lock();
        bench.menu("Vault", "Unlock…");
        return bench.shell("Unlock Vault");
    }

    private void untilSaid(Pane dialog, String part) {
        bench.until("the text " + part, () -> dialog.labels().stream().anyMatch(text -> text.contains(part)));
    }

    private String fleetId() {
        return bench.ui(() -> van.fleet().fleet().getId());
    }
}
