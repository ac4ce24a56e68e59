package org.slatecard.ui.fleet.internal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.event.Event;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.document.Fingerprint;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.workbench.OpenFleet;

class StartupTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;
    private final FleetFile files = new FleetFile(new DurableWriter());
    private FleetList list;
    private Path file;

    @BeforeEach
    void writeFleet() throws Exception {
        list = service(FleetList.class);
        file = directory.resolve("van.fleet");
        files.save(fleet("as saved"), file);
    }

    @Test
    void offersAtTheNextStartWhatACrashHasLeft() throws Exception {
        Drafts drafts = service(Drafts.class);
        drafts.keep(file, Fingerprint.of(Files.readAllBytes(file)), files.bytes(fleet("before the crash")),
                Optional.empty());
        new Startup(list, drafts).handleEvent(new Event("started", Map.of()));
        bench.shell("Unsaved Changes Found").press("Restore");
        untilOpen("before the crash");
    }

    @Test
    void opensFleetsThatAreDroppedOnTheWindowAndNothingElse() throws Exception {
        Path other = Files.writeString(directory.resolve("notes.txt"), "notes");
        bench.run(() -> new FleetDrop(bench.window(), list).open(other.toString(), file.toString()));
        untilOpen("as saved");
        assertThat(bench.ui(() -> bench.page().getEditorReferences())).hasSize(1);
    }

    @Test
    void theWindowTakesFiles() {
        bench.until("a drop target",
                () -> bench.window().getShell().getData(DND.DROP_TARGET_KEY) instanceof DropTarget);
    }

    private void untilOpen(String label) {
        bench.until("the fleet with the camera " + label, () -> {
            IEditorPart editor = bench.page().getActiveEditor();
            OpenFleet open = editor == null ? null : editor.getAdapter(OpenFleet.class);
            return open != null && open.fleet().getCameras().get(0).getLabel().equals(label);
        });
    }

    private static Fleet fleet(String label) {
        return FleetBuilder.fleet("van").camera(label, camera -> {}).build();
    }

    private <T> T service(Class<T> type) {
        return bench.ui(() -> bench.window().getService(IEclipseContext.class).get(type));
    }
}
