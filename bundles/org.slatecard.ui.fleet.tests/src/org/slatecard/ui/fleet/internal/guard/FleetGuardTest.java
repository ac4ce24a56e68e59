package org.slatecard.ui.fleet.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Map;
import org.eclipse.core.resources.IFileState;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.ui.fleet.internal.document.Fingerprint;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.testsupport.OtherSlatecard;
import org.slatecard.model.lock.StateDirectory;
import org.slatecard.ui.fleet.internal.open.FleetEntry;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.workbench.FleetCommands;
import org.slatecard.workbench.OpenFleet;

class FleetGuardTest {
    private static final String SAVE = "org.eclipse.ui.file.save";
    private static final String CHANGED = "Changed by Another Program";
    private static final String DRAFT = "Unsaved Changes Found";

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;
    private final FleetFile files = new FleetFile(new DurableWriter());
    private FleetList list;
    private Drafts drafts;
    private Path file;

    @BeforeEach
    void writeFleet() throws Exception {
        list = service(FleetList.class);
        drafts = service(Drafts.class);
        for (FleetEntry entry : list.entries()) {
            list.remove(entry.file(), null);
        }
        file = directory.resolve("van.fleet");
        write("as loaded");
    }

    @Test
    void isReadOnlyWhileAnotherSlatecardHasTheFleetAndSaysWhich() throws Exception {
        Path locks = new StateDirectory(System::getenv, System::getProperty).path().resolve("locks");
        try (OtherSlatecard other = OtherSlatecard.holding(locks, file)) {
            assertThat(open().readOnly()).isTrue();
            bench.until("the note", () -> bench.everything().all(Text.class).stream()
                    .anyMatch(text -> text.getText().contains("process " + other.pid())));
            bench.picture("open-elsewhere");
        }
        bench.run(() -> bench.page().closeAllEditors(false));
        assertThat(open().readOnly()).isFalse();
    }

    @Test
    void loadsWhatAnotherProgramWroteWhenTheUserWantsThat() throws Exception {
        open();
        write("theirs");
        turnBack();
        bench.shell(CHANGED).press("Load Theirs");
        untilLabel("theirs");
        assertThat(dirty()).isFalse();
    }

    @Test
    void keepsWhatTheUserHasWhenTheUserWantsThatAndAsksNoMore() throws Exception {
        open();
        write("theirs");
        turnBack();
        bench.picture("changed");
        bench.shell(CHANGED).press("Keep Mine");
        bench.until("something to save", this::dirty);
        bench.command(SAVE);
        bench.until("saved", () -> !dirty());
        assertThat(Files.readString(file)).contains("as loaded");
        assertThat(history()).contains("theirs");
    }

    @Test
    void keepsUnsavedChangesAsACopyWhenTheirsAreLoaded() throws Exception {
        edit(open(), "mine");
        write("theirs");
        turnBack();
        bench.shell(CHANGED).press("Load Theirs");
        untilLabel("theirs");
        FleetEntry copy = list.entries().stream().filter(entry -> entry.name().equals("van - unsaved.fleet"))
                .findFirst().orElseThrow();
        assertThat(Files.readString(copy.path())).contains("mine");
    }

    @Test
    void loadsNothingWhileWhatTheUserHasCannotBeKept() throws Exception {
        edit(open(), "half a pair \uD83D");
        write("theirs");
        turnBack();
        bench.shell(CHANGED).press("Load Theirs");
        bench.until("no dialog", bench::noDialog);
        bench.until("the question again", () -> {
            turnBack();
            return !bench.noDialog();
        });
        bench.shell(CHANGED).press("Keep Mine");
        untilLabel("half a pair \uD83D");
        assertThat(list.entries()).hasSize(1);
    }

    @Test
    void asksBeforeItSavesOverWhatAnotherProgramWrote() throws Exception {
        edit(open(), "mine");
        write("theirs");
        bench.beginCommand(SAVE);
        bench.shell("Save Fleet").press("Cancel");
        bench.until("no dialog", bench::noDialog);
        assertThat(Files.readString(file)).contains("theirs");
        assertThat(bench.ui(this::dirty)).isTrue();

        bench.beginCommand(SAVE);
        bench.shell("Save Fleet").press("Overwrite");
        bench.until("saved", () -> !dirty());
        assertThat(Files.readString(file)).contains("mine");
        assertThat(history()).contains("theirs");
    }

    @Test
    void writesAgainWhatWasDeleted() throws Exception {
        open();
        Files.delete(file);
        turnBack();
        bench.until("something to save", this::dirty);
        bench.command(SAVE);
        bench.until("saved", () -> !dirty());
        assertThat(Files.readString(file)).contains("as loaded");
    }

    @Test
    void keepsADraftUntilTheFleetIsSaved() throws Exception {
        edit(open(), "mine");
        bench.until("the draft", () -> drafts.find(file)
                .map(draft -> new String(draft.content(), StandardCharsets.UTF_8).contains("mine")).orElse(false));
        bench.command(SAVE);
        bench.until("the draft to go", () -> drafts.find(file).isEmpty());
    }

    @Test
    void forgetsTheDraftWhenTheUserClosesWithoutSaving() throws Exception {
        edit(open(), "mine");
        bench.until("the draft", () -> drafts.find(file).isPresent());
        bench.run(() -> bench.page().closeAllEditors(false));
        assertThat(drafts.find(file)).isEmpty();
    }

    @Test
    void restoresADraftThatACrashHasLeft() throws Exception {
        drafts.keep(file, Fingerprint.of(Files.readAllBytes(file)), files.bytes(fleet("before the crash")),
                Optional.empty());
        open();
        bench.picture("draft");
        bench.shell(DRAFT).press("Restore");
        untilLabel("before the crash");
        assertThat(bench.ui(this::dirty)).isTrue();
        bench.command(SAVE);
        bench.until("the draft to go", () -> drafts.find(file).isEmpty());
        assertThat(Files.readString(file)).contains("before the crash");
    }

    @Test
    void discardsADraftWhenTheUserWantsThat() throws Exception {
        drafts.keep(file, Fingerprint.of(Files.readAllBytes(file)), files.bytes(fleet("before the crash")),
                Optional.empty());
        open();
        bench.shell(DRAFT).press("Discard");
        bench.until("the draft to go", () -> drafts.find(file).isEmpty());
        untilLabel("as loaded");
        assertThat(bench.ui(this::dirty)).isFalse();
    }

    @Test
    void asksWhenTheFileHasChangedSinceTheDraft() throws Exception {
        drafts.keep(file, Fingerprint.of(Files.readAllBytes(file)), files.bytes(fleet("before the crash")),
                Optional.empty());
        write("theirs");
        open();
        bench.shell(DRAFT).press("Restore");
        untilLabel("before the crash");
        bench.beginCommand(SAVE);
        bench.shell("Save Fleet").press("Cancel");
        bench.until("no dialog", bench::noDialog);
        assertThat(Files.readString(file)).contains("theirs");
    }

    @Test
    void opensADraftWhoseFileIsGone() throws Exception {
        open();
        bench.run(() -> bench.page().closeAllEditors(false));
        drafts.keep(file, Fingerprint.of(Files.readAllBytes(file)), files.bytes(fleet("before the crash")),
                Optional.empty());
        Files.delete(file);
        bench.open(file);
        untilLabel("before the crash");
        bench.command(SAVE);
        bench.until("saved", () -> !dirty());
        assertThat(Files.readString(file)).contains("before the crash");
    }

    private OpenFleet open() {
        bench.command(FleetCommands.OPEN, Map.of(FleetCommands.FILE, file.toString()));
        return bench.eventually("the fleet", this::fleet);
    }

    private OpenFleet fleet() {
        IEditorPart editor = bench.page().getActiveEditor();
        return editor == null ? null : editor.getAdapter(OpenFleet.class);
    }

    private void edit(OpenFleet open, String label) {
        bench.run(() -> open.domain().getCommandStack().execute(SetCommand.create(open.domain(),
                open.fleet().getCameras().get(0), FleetPackage.Literals.CAMERA__LABEL, label)));
    }

    private void turnBack() {
        IEditorPart editor = bench.ui(() -> bench.page().getActiveEditor());
        bench.view("org.eclipse.ui.views.ProblemView");
        bench.run(() -> bench.page().activate(editor));
    }

    private void untilLabel(String label) {
        bench.until("the label " + label,
                () -> fleet() != null && fleet().fleet().getCameras().get(0).getLabel().equals(label));
    }

    private boolean dirty() {
        return bench.page().getActiveEditor().isDirty();
    }

    private String history() throws Exception {
        StringBuilder all = new StringBuilder();
        for (IFileState state : list.find(file).orElseThrow().getHistory(null)) {
            all.append(content(state));
        }
        return all.toString();
    }

    private static String content(IFileState state) throws Exception {
        try (InputStream content = state.getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String label) throws Exception {
        files.save(fleet(label), file);
    }

    private static Fleet fleet(String label) {
        return FleetBuilder.fleet("van").camera(label, camera -> {}).build();
    }

    private <T> T service(Class<T> type) {
        return bench.ui(() -> bench.window().getService(IEclipseContext.class).get(type));
    }
}
