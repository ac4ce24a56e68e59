package org.slatecard.ui.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.FleetVault;

/** Changing a passphrase, and going on without one that is forgotten. */
class PassphraseTest extends WithVault {
    @Test
    void aChangedPassphraseHoldsFromNowOnAndTheOldOneNoLonger() {
        bench.menu("Vault", "Change Passphrase…");
        Pane dialog = bench.shell("Change Passphrase");
        dialog.type("New passphrase", "another long passphrase");
        dialog.type("The same again", "another long passphrase");
        bench.picture("passphrase-change");
        dialog.press("Change");
        dialog.untilClosed();
        van.lock();

        van.unlock(Van.PASSPHRASE);
        Pane unlock = bench.shell("Unlock Vault");
        bench.until("the refusal",
                () -> unlock.labels().stream().anyMatch(text -> text.contains("not the passphrase")));
        unlock.type("Passphrase", "another long passphrase");
        unlock.press("Unlock");
        unlock.untilClosed();
        van.untilState(FleetVault.State.OPEN);
    }

    @Test
    void aForgottenPassphraseCostsThePasswordsAndKeepsTheOldFile() throws IOException {
        van.set("Camera2610", FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID, van.camera(0));
        van.save();
        van.lock();
        byte[] old = Files.readAllBytes(van.vaultFile());

        bench.menu("Vault", "Forgotten Passphrase…");
        Pane dialog = bench.shell("Forgotten Passphrase");
        assertThat(dialog.labels()).anyMatch(text -> text.contains("refers to (1)"));
        bench.picture("passphrase-forgotten");
        dialog.press("Put Aside");
        Pane setUp = bench.shell("Set Up Vault");
        assertThat(setUp.labels()).anyMatch(text -> text.contains("forgotten"));
        setUp.type("Passphrase", "a new beginning 1");
        setUp.type("The same again", "a new beginning 1");
        setUp.press("Set Up");
        setUp.untilClosed();
        van.untilState(FleetVault.State.OPEN);

        assertThat(findings()).contains("access-password-unreadable");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> aside = files.filter(file -> file.getFileName().toString().contains("forgotten")).toList();
            assertThat(aside).singleElement()
                    .satisfies(file -> assertThat(Files.readAllBytes(file)).isEqualTo(old));
        }
    }

    @Test
    void nothingIsPutAsideWithoutBeingAskedFor() {
        van.lock();
        bench.menu("Vault", "Forgotten Passphrase…");
        Pane dialog = bench.shell("Forgotten Passphrase");
        dialog.press("Cancel");
        dialog.untilClosed();
        assertThat(van.vaultFile()).exists();
        van.unlock(Van.PASSPHRASE);
        van.untilState(FleetVault.State.OPEN);
    }

    private List<String> findings() {
        return bench.ui(() -> van.fleet().findings().of(van.camera(0)).stream().map(finding -> finding.rule().id())
                .toList());
    }
}
