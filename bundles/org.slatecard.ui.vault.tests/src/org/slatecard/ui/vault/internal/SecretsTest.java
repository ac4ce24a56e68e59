package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.vault.SecretRecipe;
import org.slatecard.workbench.VaultCommands;

/** Setting, generating and copying secrets. */
class SecretsTest extends WithVault {
    private static final EStructuralFeature PASSWORD = FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID;

    @Test
    void aGeneratedPasswordIsEasyToTypeAndTakenByTheCamera() {
        Pane dialog = van.beginSet(PASSWORD, van.camera(0));
        Spinner length = dialog.find(Spinner.class, "Length");
        assertThat(bench.ui(length::getMinimum)).isEqualTo(8);
        assertThat(bench.ui(length::getMaximum)).isEqualTo(16);
        bench.run(() -> length.setSelection(12));
        dialog.press("Generate");
        bench.until("a password", () -> !dialog.find(Text.class, "Password").getText().isEmpty());
        bench.picture("secret-generated");
        dialog.press("Set");
        dialog.untilClosed();

        assertThat(passwordOf(van.camera(0))).hasSize(12).matches("[A-Za-z0-9]+").containsPattern("[0-9]")
                .containsPattern("[A-Za-z]").doesNotContainPattern("[" + SecretRecipe.LOOK_ALIKES + "]");
        assertThat(findings(van.camera(0))).isEmpty();
    }

    @Test
    void severalCamerasGetOneEachInOneStepOfUndo() {
        Identified[] cameras = {van.camera(0), van.camera(1), van.camera(2)};
        Pane dialog = van.beginSet(PASSWORD, cameras);
        dialog.press("A different one for each, generated");
        bench.until("no field", () -> !dialog.find(Text.class, "Password").isEnabled());
        bench.picture("secret-one-each");
        dialog.press("Set");
        dialog.untilClosed();

        Set<String> passwords = new HashSet<>();
        List.of(cameras).forEach(camera -> passwords.add(passwordOf((Camera) camera)));
        assertThat(passwords).hasSize(3).allSatisfy(password -> assertThat(password).hasSize(16));
        bench.menu("Edit", "Undo Set Password");
        bench.until("all undone", () -> List.of(cameras).stream().noneMatch(camera -> camera.eIsSet(PASSWORD)));
    }

    @Test
    void severalCamerasCanShareOne() {
        van.set("Camera2610", PASSWORD, van.camera(0), van.camera(1));

        assertThat(bench.ui(() -> van.camera(0).getAccessPasswordSecretId()))
                .isEqualTo(bench.ui(() -> van.camera(1).getAccessPasswordSecretId()));
        assertThat(passwordOf(van.camera(1))).isEqualTo("Camera2610");
    }

    @Test
    void aNetworkTakesWhatItsSecurityAllows() {
        WirelessProfile network = bench.ui(() -> van.fleet().fleet().getProfiles().stream()
                .filter(WirelessProfile.class::isInstance).map(WirelessProfile.class::cast).findFirst().orElseThrow());
        Pane dialog = van.beginSet(FleetPackage.Literals.WIRELESS_PROFILE__PASSPHRASE_SECRET_ID, network);
        dialog.type("Password", "short");
        bench.until("the refusal",
                () -> dialog.labels().stream().anyMatch(text -> text.contains("characters; this has 5")));
        dialog.type("Password", "long enough?");
        dialog.press("Set");
        dialog.untilClosed();
        assertThat(van.secret(bench.ui(network::getPassphraseSecretId))).contains("long enough?");
    }

    @Test
    void aPasswordIsShownOnlyWhileTheButtonIsPressed() {
        Pane dialog = van.beginSet(PASSWORD, van.camera(0));
        dialog.type("Password", "Camera2610");
        Text field = dialog.find(Text.class, "Password");
        Button show = dialog.find(Button.class, "Show");
        assertThat(bench.ui(field::getEchoChar)).isNotEqualTo('\0');
        bench.run(() -> show.notifyListeners(SWT.MouseDown, new Event()));
        assertThat(bench.ui(field::getEchoChar)).isEqualTo('\0');
        assertThat(dialog.labels()).anySatisfy(text -> assertThat(text).contains("Nobody else may see", "F8"));
        bench.run(() -> show.notifyListeners(SWT.MouseUp, new Event()));
        assertThat(bench.ui(field::getEchoChar)).isNotEqualTo('\0');
    }

    @Test
    void aCopiedPasswordLeavesTheClipboardWhenTheVaultIsLocked() {
        van.set("Camera2610", PASSWORD, van.camera(0));
        copy(van.camera(0));
        assertThat(van.clipboard()).isEqualTo("Camera2610");

        van.lock();
        assertThat(van.clipboard()).isNull();
    }

    @Test
    void whatWasCopiedAfterAPasswordStaysOnTheClipboard() {
        van.set("Camera2610", PASSWORD, van.camera(0));
        copy(van.camera(0));
        bench.run(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{"something else"}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
        van.lock();
        assertThat(van.clipboard()).isEqualTo("something else");
    }

    @Test
    void aPasswordThatIsTakenOverCanBeCopied() {
        van.set("Camera2610", PASSWORD, bench.ui(() -> van.fleet().fleet()));
        copy(van.camera(3));
        assertThat(van.clipboard()).isEqualTo("Camera2610");
        van.lock();
    }

    private void copy(Camera camera) {
        bench.command(VaultCommands.COPY, Van.parameters(PASSWORD, camera));
    }

    private String passwordOf(Camera camera) {
        return van.secret(bench.ui(camera::getAccessPasswordSecretId)).orElseThrow();
    }

    private List<String> findings(Camera camera) {
        return bench.ui(() -> van.fleet().findings().of(camera).stream().map(finding -> finding.rule().id())
                .filter(id -> id.startsWith("access-password")).toList());
    }
}
