package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.FleetVault;

/** Passwords from elsewhere: out of a CSV file, or another vault. */
class MovingTest extends WithVault {
    @Test
    void passwordsComeOutOfACsvWhoseBadLinesAreListed() throws IOException {
        Path csv = Files.writeString(folder.resolve("passwords.csv"),
                "Camera;Access password\nCAM 1;Camera2610\nCAM 99;lost and found\nCAM 2;\n2104417;twice\n");
        Pane dialog = read(csv);
        Table problems = dialog.find(Table.class, "Lines that cannot be used");
        bench.until("the problems", () -> problems.getItemCount() == 3);
        assertThat(bench.ui(() -> problems.getItem(0).getText(0))).isEqualTo("3");
        assertThat(combo(dialog, "Column with the password")).isEqualTo("Access password");
        bench.picture("import");
        Button ok = dialog.find(Button.class, "Import");
        assertThat(bench.ui(ok::isEnabled)).isFalse();
        dialog.press("Leave these lines out");
        bench.until("complete", ok::isEnabled);
        dialog.press("Import");
        dialog.untilClosed();
        Pane delete = bench.shell("Delete the File?");
        bench.picture("import-delete");
        delete.press("Save Fleet and Delete File");
        bench.until("the file to be gone", () -> !Files.exists(csv));

        Camera first = van.camera(0);
        assertThat(van.secret(bench.ui(first::getAccessPasswordSecretId))).contains("Camera2610");
        assertThat(van.dirty()).isFalse();
        bench.menu("Edit", "Undo Import Passwords");
        bench.until("all to be undone", () -> !first.isSetAccessPasswordSecretId());
    }

    @Test
    void aFileThatIsNotUtf8IsRefusedAndNothingIsImported() throws IOException {
        Path csv = Files.write(folder.resolve("latin.csv"), new byte[]{'a', ',', (byte) 0xE4, '\n', 'b', ',', 'c'});
        Pane dialog = read(csv);
        bench.until("the refusal", () -> dialog.labels().stream().anyMatch(text -> text.contains("UTF-8")));
        assertThat(bench.ui(() -> dialog.find(Button.class, "Import").isEnabled())).isFalse();
        dialog.press("Cancel");
        dialog.untilClosed();
        assertThat(van.dirty()).isFalse();
    }

    @Test
    void anotherVaultOfTheFleetIsMergedAndWrittenAtOnce() throws IOException {
        van.set("Camera2610", FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, van.camera(0));
        van.save();
        Path copy = Files.copy(van.vaultFile(), folder.resolve("colleague.vault"));
        String id = bench.ui(() -> van.camera(0).getAccessPasswordSecretId());
        Files.delete(van.vaultFile());
        bench.run(() -> bench.page().closeAllEditors(false));
        van = Van.openFile(bench, van.file()).withVault();

        bench.menu("Vault", "Merge…");
        Pane dialog = bench.shell("Merge Vaults");
        dialog.type("Other vault", copy.toString());
        dialog.type("Passphrase", Van.PASSPHRASE);
        dialog.press("Compare");
        Table table = dialog.find(Table.class, "Differences");
        bench.until("the difference", () -> table.getItemCount() == 1);
        assertThat(bench.ui(() -> table.getItem(0).getText(0))).contains("CAM 1");
        bench.picture("merge");
        dialog.press("Merge");
        dialog.untilClosed();

        assertThat(van.secret(id)).contains("Camera2610");
        van.lock();
        van.unlock(Van.PASSPHRASE);
        van.untilState(FleetVault.State.OPEN);
        assertThat(van.secret(id)).contains("Camera2610");
    }

    private Pane read(Path csv) {
        bench.menu("Vault", "Import Passwords…");
        Pane dialog = bench.shell("Import Passwords");
        dialog.type("CSV file", csv.toString());
        dialog.press("Read");
        return dialog;
    }

    private String combo(Pane dialog, String name) {
        Combo combo = dialog.find(Combo.class, name);
        return bench.ui(combo::getText);
    }
}
