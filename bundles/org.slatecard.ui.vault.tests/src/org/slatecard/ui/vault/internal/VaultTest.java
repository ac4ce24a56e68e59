package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.VaultCommands;

/** Setting up, locking and unlocking a vault, and what the form says of it. */
class VaultTest {
    private static final String TOO_SHORT = "Zq7x";

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private Van van;

    @BeforeEach
    void openTheSample() throws IOException {
        van = Van.open(bench, folder);
    }

    @Test
    void aPasswordIsSetUndoneRedoneSavedLockedAwayAndCheckedAgain() throws Exception {
        van.withVault();
        Camera camera = van.camera(0);
        van.select(camera);
        van.pane().press("Set…");
        Pane dialog = bench.shell("Set Password");
        dialog.type("Password", TOO_SHORT);
        bench.until("the refusal", () -> dialog.labels().stream().anyMatch(text -> text.contains("takes 8 to 16")));
        bench.picture("vault-set");
        dialog.press("Set");
        dialog.untilClosed();
        untilFormSays("Set ");
        String id = bench.ui(camera::getAccessPasswordSecretId);
        assertThat(van.secret(id)).contains(TOO_SHORT);

        bench.menu("Edit", "Undo Set Password");
        bench.until("the password to be undone", () -> !camera.isSetAccessPasswordSecretId());
        bench.menu("Edit", "Redo Set Password");
        bench.until("the password to be redone", () -> id.equals(camera.getAccessPasswordSecretId()));
        van.save();
        van.lock();
        untilFormSays("Set. The vault is locked: not checked.");
        assertThat(findings(camera)).isEmpty();

        van.unlock(Van.PASSPHRASE);
        van.untilState(FleetVault.State.OPEN);
        assertThat(findings(camera)).anyMatch(text -> text.contains("wrong length"))
                .noneMatch(text -> text.contains(TOO_SHORT));
        assertThat(Files.readString(van.file())).contains(id).doesNotContain(TOO_SHORT);
        try (Vault read = sealed().unlock(Van.PASSPHRASE.toCharArray())) {
            assertThat(read.read(id).orElseThrow()).containsExactly(TOO_SHORT.toCharArray());
        }
    }

    @Test
    void aWrongPassphraseIsSaidInTheDialogWhichStays() {
        van.withVault();
        van.lock();
        van.unlock("wrong horse");
        Pane dialog = bench.shell("Unlock Vault");
        bench.until("the problem", () -> dialog.labels().stream()
                .anyMatch(text -> text.contains("This is not the passphrase")));
        bench.picture("vault-unlock-wrong");
        assertThat(dialog.text("Passphrase")).isEqualTo("wrong horse");

        dialog.type("Passphrase", Van.PASSPHRASE);
        dialog.press("Unlock");
        dialog.untilClosed();
        van.untilState(FleetVault.State.OPEN);
    }

    @Test
    void aPassphraseHasToBeLongEnoughAndTypedTwice() {
        bench.menu("Vault", "Set Up Vault…");
        Pane dialog = bench.shell("Set Up Vault");
        Button ok = dialog.find(Button.class, "Set Up");
        dialog.type("Passphrase", "seven77");
        bench.until("too short", () -> dialog.labels().stream().anyMatch(text -> text.contains("at least 8")));
        dialog.type("Passphrase", "eight888");
        dialog.type("The same again", "eight889");
        bench.until("different", () -> dialog.labels().contains("The two are not the same."));
        assertThat(bench.ui(ok::isEnabled)).isFalse();
        bench.picture("vault-set-up");

        dialog.type("The same again", "eight888");
        bench.until("complete", ok::isEnabled);
        dialog.press("Cancel");
        dialog.untilClosed();
        assertThat(van.vaultFile()).doesNotExist();
        van.untilState(FleetVault.State.NONE);
    }

    @Test
    void aVaultIsInItsFileAsSoonAsItIsSetUp() throws Exception {
        van.withVault();
        assertThat(van.dirty()).isFalse();
        try (Vault read = sealed().unlock(Van.PASSPHRASE.toCharArray())) {
            assertThat(read.fleetId()).isEqualTo(bench.ui(() -> van.fleet().fleet().getId()));
        }
    }

    @Test
    void settingAPasswordAsksForTheVaultFirst() {
        bench.beginCommand(VaultCommands.SET,
                Van.parameters(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, van.camera(0)));
        Pane setUp = bench.shell("Set Up Vault");
        setUp.type("Passphrase", Van.PASSPHRASE);
        setUp.type("The same again", Van.PASSPHRASE);
        setUp.press("Set Up");
        setUp.untilClosed();
        Pane set = bench.shell("Set Password");
        set.type("Password", "Camera2610");

        bench.run(() -> van.fleet().vault().lock());
        set.untilClosed();
        assertThat(bench.ui(() -> van.camera(0).isSetAccessPasswordSecretId())).isFalse();

        bench.beginCommand(VaultCommands.SET,
                Van.parameters(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, van.camera(0)));
        Pane unlock = bench.shell("Unlock Vault");
        unlock.press("Cancel");
        unlock.untilClosed();
        bench.until("no dialog", bench::noDialog);
    }

    @Test
    void theButtonInTheToolBarShowsHowTheVaultStands() {
        toolItem("No vault: press to set one up");
        van.withVault();
        press(toolItem("Vault open: press to lock it"));
        van.untilState(FleetVault.State.LOCKED);
        bench.picture("vault-locked");
        press(toolItem("Vault locked: press to unlock it"));
        Pane dialog = bench.shell("Unlock Vault");
        dialog.press("Cancel");
        dialog.untilClosed();
        bench.run(() -> bench.page().closeAllEditors(false));
        bench.until("no button of the vault", () -> van.pane().all(ToolItem.class).stream()
                .noneMatch(item -> String.valueOf(item.getToolTipText()).contains("ault")));
    }

    /** The platform adds the key to the tool tip, which is the name. */
    private ToolItem toolItem(String name) {
        return bench.eventually(name, () -> van.pane().all(ToolItem.class).stream()
                .filter(item -> String.valueOf(item.getToolTipText()).startsWith(name)).findFirst().orElse(null));
    }

    private void press(ToolItem item) {
        bench.begin(() -> item.notifyListeners(SWT.Selection, new Event()));
    }

    @Test
    void whatWasSetBeforeLockingIsSavedWithTheFleet() throws Exception {
        van.withVault();
        van.set("Camera2610", FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, van.camera(1));
        van.lock();
        van.save();
        String id = bench.ui(() -> van.camera(1).getAccessPasswordSecretId());
        try (Vault read = sealed().unlock(Van.PASSPHRASE.toCharArray())) {
            assertThat(read.read(id).orElseThrow()).containsExactly("Camera2610".toCharArray());
        }
    }

    private SealedVault sealed() throws Exception {
        return new VaultFile(new DurableWriter()).find(van.file()).orElseThrow();
    }

    private List<String> findings(Camera camera) {
        return bench.ui(() -> van.fleet().findings().of(camera).stream()
                .filter(finding -> finding.rule().id().startsWith("access-password"))
                .map(finding -> finding.message().in(Locale.ENGLISH)).toList());
    }

    private void untilFormSays(String text) {
        bench.until("the form to say " + text, () -> van.pane().all(Link.class).stream()
                .anyMatch(link -> link.getText().replaceAll("<[^>]*>", "").startsWith(text)));
    }
}
