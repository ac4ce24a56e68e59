package org.slatecard.ui.vault.internal.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.vault.internal.Van;
import org.slatecard.ui.vault.internal.WithVault;
import org.slatecard.workbench.FleetVault;

/** Colleagues who open the vault with keys of their own. */
class RecipientsTest extends WithVault {
    private static final String KEY_PASSWORD = "secret";

    @Test
    void aColleagueOpensTheVaultWithHerKeyUntilSheIsRemoved() throws IOException {
        Pane dialog = open();
        Table table = dialog.find(Table.class, "Opens with");
        add(dialog, "rsa-2048.der");
        bench.until("the certificate", () -> table.getItemCount() == 2);
        assertThat(bench.ui(() -> table.getItem(1).getText(0))).contains("CN=");
        bench.picture("recipients");
        dialog.press("Close");
        dialog.untilClosed();
        van.lock();

        unlockByKey();
        van.untilState(FleetVault.State.OPEN);

        Pane again = open();
        Table ways = again.find(Table.class, "Opens with");
        bench.run(() -> {
            ways.setSelection(1);
            ways.notifyListeners(SWT.Selection, new Event());
        });
        again.press("Remove…");
        Pane remove = bench.shell("Remove");
        bench.picture("recipients-remove");
        remove.type("Passphrase of the vault", Van.PASSPHRASE);
        remove.press("Remove");
        remove.untilClosed();
        bench.until("only the passphrase to be left", () -> ways.getItemCount() == 1);
        again.press("Close");
        again.untilClosed();
        van.lock();
        bench.menu("Vault", "Unlock…");
        Pane unlock = bench.shell("Unlock Vault");
        assertThat(unlock.has(Button.class, "With my own key")).isFalse();
        unlock.press("Cancel");
        unlock.untilClosed();
    }

    @Test
    void aFileWithoutACertificateIsRefusedInTheDialog() throws IOException {
        Pane dialog = open();
        add(dialog, "key-pkcs8.pem");
        bench.until("the refusal",
                () -> dialog.labels().stream().anyMatch(text -> text.contains("holds no X.509 certificate")));
        Table table = dialog.find(Table.class, "Opens with");
        assertThat(bench.ui(table::getItemCount)).isEqualTo(1);
    }

    private Pane open() {
        bench.menu("Vault", "Who Can Open It…");
        return bench.shell("Who Can Open the Vault");
    }

    private void add(Pane dialog, String fixture) throws IOException {
        Path file = Files.write(folder.resolve(fixture), CertificateFixtures.file(fixture));
        bench.run(() -> ((RecipientsDialog) dialog.composite().getData()).add(file));
    }

    private void unlockByKey() throws IOException {
        Path store = Files.write(folder.resolve("store.p12"), CertificateFixtures.file("store.p12"));
        bench.menu("Vault", "Unlock…");
        Pane dialog = bench.shell("Unlock Vault");
        dialog.press("With my own key");
        dialog.type("Key file (PKCS#12)", store.toString());
        dialog.type("Password of the key file", "wrong");
        dialog.press("Unlock");
        bench.until("the refusal",
                () -> dialog.labels().stream().anyMatch(text -> text.contains("not the password of the key file")));
        bench.picture("vault-unlock-key");
        dialog.type("Password of the key file", KEY_PASSWORD);
        dialog.press("Unlock");
        dialog.untilClosed();
    }
}
