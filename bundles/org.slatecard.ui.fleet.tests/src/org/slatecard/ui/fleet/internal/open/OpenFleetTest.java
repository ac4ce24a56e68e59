package org.slatecard.ui.fleet.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.workbench.FleetCommands;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.RecentFleet;
import org.slatecard.workbench.RecentFleets;

class OpenFleetTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;
    private Path file;

    @BeforeEach
    void writeFleet() throws Exception {
        file = directory.resolve("van.fleet");
        new FleetFile(new DurableWriter()).save(FleetBuilder.fleet("van").camera("CAM 1", camera -> {}).build(), file);
        FleetList list = service(FleetList.class);
        for (FleetEntry entry : list.entries()) {
            list.remove(entry.file(), null);
        }
    }

    @Test
    void opensAFileThatLiesAnywhereAndRemembersIt() {
        open(file);
        OpenFleet open = bench.eventually("the fleet", () -> bench.page().getActiveEditor() == null
                ? null
                : bench.page().getActiveEditor().getAdapter(OpenFleet.class));
        assertThat(bench.ui(() -> open.fleet().getCameras().get(0).getLabel())).isEqualTo("CAM 1");
        assertThat(open.file().isLinked()).isTrue();
        assertThat(recent()).containsExactly(file);
    }

    @Test
    void opensTheSameFileInTheSameEditor() {
        open(file);
        open(directory.resolve("../" + directory.getFileName() + "/van.fleet"));
        assertThat(bench.ui(() -> bench.page().getEditorReferences().length)).isEqualTo(1);
    }

    @Test
    void opensARecentFleetFromTheMenu() {
        open(file);
        bench.run(() -> bench.page().closeAllEditors(false));
        bench.menu("File", "Recent Fleets", "1 van.fleet – " + directory);
        bench.until("the editor to open", () -> bench.page().getActiveEditor() != null);
    }

    @Test
    void offersToRemoveWhatIsNoLongerThere() throws Exception {
        open(file);
        bench.run(() -> bench.page().closeAllEditors(false));
        Files.delete(file);
        bench.begin(() -> bench.command(FleetCommands.OPEN, Map.of(FleetCommands.FILE, file.toString())));
        bench.shell("Open Fleet").press("Remove from List");
        bench.until("the list to be empty", () -> recent().isEmpty());
    }

    @Test
    void saysWhatIsWrongWithAFileThatWasNeverThere() {
        Path nowhere = directory.resolve("nowhere.fleet");
        bench.begin(() -> bench.command(FleetCommands.OPEN, Map.of(FleetCommands.FILE, nowhere.toString())));
        assertThat(bench.shell("Open Fleet").labels()).anyMatch(text -> text.contains(nowhere.toString()));
    }

    @Test
    void opensACopyOfASampleAndKeepsWhatWasDoneInIt() throws Exception {
        sample();
        IFile copy = editedFile();
        assertThat(copy.getLocation().toPath()).hasBinaryContent(new Samples().content(Samples.OB_VAN));
        bench.run(() -> bench.page().closeAllEditors(false));
        sample();
        assertThat(editedFile()).isEqualTo(copy);
        bench.run(() -> bench.page().closeAllEditors(false));
        Files.write(copy.getLocation().toPath(), Files.readAllBytes(file));

        bench.begin(this::sample);
        bench.shell("Open Sample").press("Make Fresh Copy");
        bench.until("the fresh copy", () -> bench.page().getActiveEditor() != null);
        assertThat(editedFile().getName()).isEqualTo("ob-van (2).fleet");
        assertThat(copy.getLocation().toPath()).hasSameBinaryContentAs(file);
    }

    private void sample() {
        bench.command(FleetCommands.OPEN_SAMPLE, Map.of(FleetCommands.SAMPLE, "ob-van"));
    }

    private IFile editedFile() {
        IEditorPart editor = bench.ui(() -> bench.page().getActiveEditor());
        return ((IFileEditorInput) editor.getEditorInput()).getFile();
    }

    private void open(Path path) {
        bench.command(FleetCommands.OPEN, Map.of(FleetCommands.FILE, path.toString()));
    }

    private List<Path> recent() {
        return service(RecentFleets.class).recent().stream().map(RecentFleet::path).toList();
    }

    private <T> T service(Class<T> type) {
        return bench.ui(() -> bench.window().getService(IEclipseContext.class).get(type));
    }
}
