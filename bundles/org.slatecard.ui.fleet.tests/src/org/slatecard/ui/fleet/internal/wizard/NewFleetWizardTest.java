package org.slatecard.ui.fleet.internal.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;

class NewFleetWizardTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;

    @Test
    void makesAFleetAndOpensIt() throws Exception {
        Pane wizard = begin();
        wizard.type("Name", "Evening news");
        wizard.type("File", directory.resolve("news").toString());
        cameras(wizard, 12);
        wizard.type("Labels", "NEWS {nn}");
        wizard.type("Wi-Fi [SSID]", "newsroom");
        wizard.type("Transfer target [Host Name]", "ingest.example.org");
        assertThat(wizard.labels()).contains("NEWS 01, NEWS 02, … NEWS 12");
        bench.picture("new-fleet");
        wizard.press("Finish");
        bench.eventually("the editor", () -> bench.page().getActiveEditor() == null
                ? null
                : bench.page().getActiveEditor().getAdapter(OpenFleet.class));

        Fleet fleet = new FleetFile(new DurableWriter()).load(directory.resolve("news.fleet")).fleet();
        assertThat(fleet.getName()).isEqualTo("Evening news");
        assertThat(fleet.getModelId()).isEqualTo(new CameraModelLoader().standardModel());
        assertThat(fleet.getCameras()).extracting(Camera::getLabel).hasSize(12).contains("NEWS 01", "NEWS 12");
        assertThat(((WirelessProfile) fleet.getNetworkProfiles().get(0)).getSsid()).isEqualTo("newsroom");
        assertThat(fleet.getTransferTargets().get(0).getHostName()).isEqualTo("ingest.example.org");
        assertThat(fleet.getTransferTargets().get(0).isUsingSecureProtocol()).isTrue();
    }

    @Test
    void namesTheFileAfterTheFleet() {
        Pane wizard = begin();
        wizard.type("Name", "Cup: final/2");
        assertThat(wizard.text("File")).isEqualTo(Path.of(System.getProperty("user.home"), "Cup- final-2.fleet")
                .toString());
    }

    @Test
    void doesNotFinishWithoutAName() {
        Pane wizard = begin();
        wizard.type("File", directory.resolve("x.fleet").toString());
        assertThat(finishes(wizard)).isFalse();
        wizard.type("Name", "x");
        assertThat(finishes(wizard)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Labels                      | CAM          | need a number
            File                        | news.fleet   | complete path
            """)
    void saysWhatIsWrongWhileTheUserTypes(String field, String wrong, String message) {
        Pane wizard = begin();
        wizard.type("Name", "x");
        assertThat(finishes(wizard)).isTrue();
        wizard.type(field, wrong);
        bench.until("the message", () -> wizard.all(Text.class).stream()
                .anyMatch(text -> text.getText().contains(message)));
        assertThat(finishes(wizard)).isFalse();
    }

    @Test
    void replacesAFileOnlyWhenTheUserWantsThat() throws Exception {
        Path file = Files.writeString(directory.resolve("old.fleet"), "old");
        Pane wizard = begin();
        wizard.type("Name", "x");
        wizard.type("File", file.toString());
        wizard.press("Finish");
        Pane question = bench.eventually("the question", () -> List.of(bench.window().getShell().getDisplay()
                .getShells()).stream().filter(shell -> shell.isVisible() && shell.getShells().length == 0
                        && shell.getParent() == wizard.composite())
                .findFirst().map(shell -> Pane.of(bench, shell)).orElse(null));
        question.press("Cancel");
        question.untilClosed();
        assertThat(file).hasContent("old");
    }

    private Pane begin() {
        bench.begin(() -> bench.command("org.eclipse.ui.newWizard",
                Map.of("newWizardId", "org.slatecard.ui.fleet.new")));
        return bench.shell("New Fleet");
    }

    private void cameras(Pane wizard, int count) {
        Spinner spinner = wizard.find(Spinner.class, "Number of cameras");
        bench.run(() -> spinner.setSelection(count));
    }

    private boolean finishes(Pane wizard) {
        Button finish = wizard.find(Button.class, "Finish");
        return bench.ui(finish::isEnabled);
    }
}
