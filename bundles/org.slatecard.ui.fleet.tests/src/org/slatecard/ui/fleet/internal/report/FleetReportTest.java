package org.slatecard.ui.fleet.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.Samples;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SavedReport;

class FleetReportTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private OpenFleet open;

    @BeforeEach
    void openStadium() throws Exception {
        Path file = Files.write(folder.resolve("stadium.fleet"), new Samples().content(Samples.STADIUM));
        IEditorPart editor = bench.open(file);
        open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
    }

    @Test
    void isSavedAsTheFleetStandsInTheEditor() throws Exception {
        bench.run(() -> open.fleet().getCameras().get(0).setLabel("Not saved yet"));
        Path file = folder.resolve("report.html");
        bench.begin(() -> report().save(file));
        Pane done = bench.shell("Save Report");
        assertThat(done.labels()).anyMatch(text -> text.contains(file.toString()));
        done.press("Close");
        done.untilClosed();
        assertThat(Files.readString(file)).contains("Not saved yet", "What to do: ").doesNotContain(folder.toString());
    }

    @Test
    void saysWhyItCouldNotBeWritten() {
        bench.begin(() -> report().save(folder.resolve("none/report.html")));
        Pane failed = bench.shell("Save Report");
        assertThat(failed.labels()).anyMatch(text -> text.contains("report.html was not written"));
        failed.press("OK");
        failed.untilClosed();
    }

    private SavedReport report() {
        return new SavedReport(bench.window().getShell(), new FleetReport(open)::page);
    }
}
