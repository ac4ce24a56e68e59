package org.slatecard.ui.fleet.internal.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.ui.fleet.internal.finding.FindingMark;
import org.slatecard.testsupport.OtherSlatecard;
import org.slatecard.model.lock.StateDirectory;
import org.slatecard.workbench.OpenFleet;

class SaveAsTest {
    private static final FleetFile FILES = new FleetFile(new DurableWriter());
    private static final Path LOCKS = new StateDirectory(System::getenv, System::getProperty).path().resolve("locks");

    private static final String CHECKS = """
            {"schema": "https://slatecard.org/schema/checks-1.json", "rehearsals": [{"modelId": "MPC-2610",
            "anchors": [], "result": {"camera": "CAM of an earlier rehearsal", "target": "Truck-Ingest",
            "server": {"host": "ftp.example.com", "port": 21}, "at": "2026-06-01T00:00:00Z", "steps": []}}]}
            """;

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;
    private Path file;
    private Path other;

    @BeforeEach
    void writeFleet() throws Exception {
        file = Files.write(folder.resolve("van.fleet"), new Samples().content(Samples.OB_VAN));
        other = folder.resolve("other.fleet");
    }

    @Test
    void goesOnWithTheOtherFileAndLeavesTheFirstAsItWas() throws Exception {
        Files.writeString(folder.resolve("van.fleet.checks"), CHECKS);
        byte[] before = Files.readAllBytes(file);
        FleetEditor editor = open(file);
        String label = rename(editor, "Renamed");
        saveAs(editor, other);
        bench.until("the other file", () -> editor.getPartName().equals("other.fleet"));
        assertThat(bench.ui(editor::getTitleToolTip)).isEqualTo(other.toString());
        assertThat(bench.ui(editor::isDirty)).isFalse();
        assertThat(labels(other)).contains("Renamed").doesNotContain(label);
        assertThat(folder.resolve("other.fleet.checks")).content().contains("CAM of an earlier rehearsal");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        rename(editor, "Again");
        bench.command("org.eclipse.ui.file.save");
        bench.until("saved", () -> !editor.isDirty());
        assertThat(labels(other)).contains("Again");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void whatWasDoneBeforeCanBeUndoneAndWhatWasSelectedStaysSelected() throws Exception {
        FleetEditor editor = open(file);
        String label = rename(editor, "Renamed");
        List<?> selected = selected(editor);
        saveAs(editor, other);
        bench.until("the other file", () -> editor.getPartName().equals("other.fleet"));
        assertThat(selected(editor)).isEqualTo(selected).hasSize(1);
        bench.command("org.eclipse.ui.edit.undo");
        assertThat(bench.everything().text("Label")).isEqualTo(label);
        assertThat(bench.ui(editor::isDirty)).isTrue();
        bench.command("org.eclipse.ui.edit.redo");
        assertThat(bench.ui(editor::isDirty)).isFalse();
    }

    @Test
    void findingsAndDraftsAndTheClaimAreThoseOfTheOtherFile() throws Exception {
        FleetEditor editor = open(file);
        rename(editor, session(editor).fleet().getCameras().get(1).getLabel());
        IResource first = session(editor).file();
        bench.until("a finding", () -> found(first) > 1);
        bench.until("a draft", () -> drafts().find(file).isPresent());
        saveAs(editor, other);
        bench.until("the findings to move", () -> found(first) == 0 && found(session(editor).file()) > 1);
        bench.until("the draft to go", () -> drafts().find(file).isEmpty());
        try (OtherSlatecard free = OtherSlatecard.holding(LOCKS, file)) {
            assertThat(free.pid()).isPositive();
        }
        rename(editor, "Again");
        bench.until("a draft of the other file", () -> drafts().find(other).isPresent());
    }

    @Test
    void aFileThatIsOpenElsewhereIsNotReplaced() throws Exception {
        Files.copy(file, other);
        byte[] before = Files.readAllBytes(other);
        FleetEditor editor = open(file);
        rename(editor, "Renamed");
        try (OtherSlatecard holder = OtherSlatecard.holding(LOCKS, other)) {
            saveAs(editor, other);
            assertThat(bench.shell("Save As").labels()).anyMatch(text -> text.contains("open already"));
            assertThat(holder.pid()).isPositive();
        }
        assertThat(Files.readAllBytes(other)).isEqualTo(before);
        assertThat(bench.ui(editor::getPartName)).isEqualTo("van.fleet");
    }

    @Test
    void aFleetThatCouldOnlyBeReadCanBeWrittenUnderAnotherName() throws Exception {
        try (OtherSlatecard holder = OtherSlatecard.holding(LOCKS, file)) {
            FleetEditor editor = open(file);
            assertThat(session(editor).readOnly()).isTrue();
            saveAs(editor, other);
            bench.until("the other file to be open for writing", () -> bench.page()
                    .getActiveEditor() instanceof FleetEditor now && now.getPartName().equals("other.fleet")
                    && now.session().filter(session -> !session.readOnly()).isPresent());
            bench.until("the first one to be closed", () -> bench.page().findEditor(editor.getEditorInput()) == null);
            assertThat(holder.pid()).isPositive();
        }
    }

    private FleetEditor open(Path path) {
        IEditorPart editor = bench.open(path);
        bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        return (FleetEditor) editor;
    }

    /** Renames the first camera; gives its label before. */
    private String rename(FleetEditor editor, String label) {
        Camera camera = session(editor).fleet().getCameras().get(0);
        String before = camera.getLabel();
        bench.run(() -> editor.reveal(camera, null));
        bench.everything().type("Label", label);
        return before;
    }

    private void saveAs(FleetEditor editor, Path path) {
        bench.run(() -> new SaveAs(editor, editor.session().orElseThrow()).to(path));
    }

    private OpenFleet session(FleetEditor editor) {
        return bench.ui(() -> editor.session().orElseThrow());
    }

    private List<?> selected(FleetEditor editor) {
        return bench.ui(() -> ((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).toList());
    }

    private static int found(IResource resource) throws Exception {
        return resource.findMarkers(FindingMark.TYPE, false, IResource.DEPTH_ZERO).length;
    }

    private static List<String> labels(Path path) throws Exception {
        return FILES.load(path).fleet().getCameras().stream().map(Camera::getLabel).toList();
    }

    private Drafts drafts() {
        return bench.ui(() -> bench.window().getService(IEclipseContext.class).get(Drafts.class));
    }
}
