package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Camera;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.vault.AccessPasswordRotation;

/** New access passwords: generated, typed on the cameras one after the other, and marked as done. */
class RotationTest extends WithVault {
    private static final String LIST = "Passwords to Be Typed";

    @Test
    void theSelectedCamerasGetNewPasswordsWhichAreMarkedAsDoneOneAfterTheOther() {
        Camera first = van.camera(0);
        Camera second = van.camera(1);
        van.select(first, second);
        Pane list = generate();
        Table table = list.find(Table.class, "Cameras");
        assertThat(bench.ui(table::getItemCount)).isEqualTo(2);
        assertThat(bench.ui(() -> table.getItem(0).getText(0))).isEqualTo("CAM 1");
        assertThat(bench.ui(() -> table.getItem(0).getText(3)))
                .isEqualTo("[Network] > [Network Setup] > [Edit Authentication] > [Password]");
        assertThat(passwords(first, second)).hasSize(2).allSatisfy(password -> assertThat(password).hasSize(16));
        String id = bench.ui(first::getNewAccessPasswordSecretId);
        bench.picture("rotation-list");

        list.press("Mark as Done");
        bench.until("the first to be done", () -> id.equals(first.getAccessPasswordSecretId()));
        assertThat(bench.ui(first::getNewAccessPasswordSecretId)).isNull();
        bench.until("the second to be selected", () -> table.getItemCount() == 1 && table.getSelectionIndex() == 0);
        list.press("Give Up");
        bench.until("none to be left", () -> table.getItemCount() == 0);
        assertThat(bench.ui(second::isSetAccessPasswordSecretId)).isFalse();
        list.press("Close");
        list.untilClosed();

        bench.menu("Edit", "Undo Give Up New Password");
        bench.menu("Edit", "Undo Mark New Password as Done");
        bench.until("both to be undone", () -> pending().equals(List.of(first, second)));
        assertThat(bench.ui(first::isSetAccessPasswordSecretId)).isFalse();
    }

    @Test
    void aPasswordIsOnTheScreenOnlyWhileTheButtonIsPressed() {
        van.select(van.camera(0));
        Pane list = generate();
        String password = passwords(van.camera(0)).iterator().next();
        Text field = list.find(Text.class, "New password");
        Button show = list.find(Button.class, "Show");
        assertThat(bench.ui(() -> field.getText())).isEmpty();
        bench.run(() -> show.notifyListeners(SWT.MouseDown, new Event()));
        assertThat(bench.ui(() -> field.getText())).isEqualTo(password);
        bench.picture("rotation-shown");
        bench.run(() -> show.notifyListeners(SWT.MouseUp, new Event()));
        assertThat(bench.ui(() -> field.getText())).isEmpty();
        list.press("Close");
        list.untilClosed();
    }

    @Test
    void theListGoesWhenTheVaultIsLockedAndComesBackAfterUnlocking() {
        van.select(van.camera(0));
        Pane list = generate();
        bench.run(() -> van.fleet().vault().lock());
        list.untilClosed();

        bench.menu("Vault", "Passwords to Be Typed…");
        Pane unlock = bench.shell("Unlock Vault");
        unlock.type("Passphrase", Van.PASSPHRASE);
        unlock.press("Unlock");
        Pane again = bench.shell(LIST);
        Table table = again.find(Table.class, "Cameras");
        assertThat(bench.ui(table::getItemCount)).isEqualTo(1);
        again.press("Close");
        again.untilClosed();
    }

    @Test
    void theFormShowsTheNewPasswordUntilItIsMarkedAsDone() {
        Camera camera = van.camera(0);
        van.select(camera);
        Pane list = generate();
        list.press("Close");
        list.untilClosed();
        Link done = bench.eventually("the link", () -> van.pane().all(Link.class).stream()
                .filter(link -> link.getText().contains("Mark as done")).findFirst().orElse(null));
        bench.picture("rotation-form");
        bench.run(() -> done.notifyListeners(SWT.Selection, new Event()));
        bench.until("the camera to be done", camera::isSetAccessPasswordSecretId);
        bench.until("the form to have forgotten the new password", () -> van.pane().all(Link.class).stream()
                .noneMatch(link -> link.getText().contains("Mark as done")));
    }

    private Pane generate() {
        bench.menu("Vault", "New Access Passwords…");
        Pane dialog = bench.shell("New Access Passwords");
        bench.picture("rotation-begin");
        dialog.press("Generate");
        dialog.untilClosed();
        return bench.shell(LIST);
    }

    private List<Camera> pending() {
        return AccessPasswordRotation.waiting(van.fleet().fleet());
    }

    private Set<String> passwords(Camera... cameras) {
        Set<String> passwords = new HashSet<>();
        for (Camera camera : cameras) {
            passwords.add(van.secret(bench.ui(camera::getNewAccessPasswordSecretId)).orElseThrow());
        }
        return passwords;
    }
}
