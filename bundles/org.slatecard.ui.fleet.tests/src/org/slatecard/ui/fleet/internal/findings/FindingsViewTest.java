package org.slatecard.ui.fleet.internal.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.RadioState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;

class FindingsViewTest {
    private static final String GROUP = "org.slatecard.ui.fleet.groupFindings";

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private FindingsView view;
    private Pane pane;
    private IEditorPart editor;
    private Fleet fleet;

    @BeforeEach
    void openAFleetWithMistakes() throws Exception {
        InstanceScope.INSTANCE.getNode("org.slatecard.ui.fleet").remove("acceptedBy");
        view = (FindingsView) bench.view(FindingsView.ID);
        pane = Pane.of(bench, bench.ui(() -> view.tree().control().getParent().getParent().getParent()));
        pane.type("Filter findings", "");
        groupBy(Grouping.RULE);
        editor = bench.open(saved(FleetBuilder.fleet("van").camera("CAM 1", camera -> camera.setAccessUserName("a b"))
                .camera("CAM 2", camera -> camera.setAccessUserName("c d"))
                .target("Ingest", target -> target.setHostName("ingest.example.org")).build()));
        fleet = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class)).fleet();
        bench.until("the findings", () -> view.tree().viewer().getTree().getItemCount() > 0);
    }

    @Test
    void saysOfAFindingWhatWhyOnWhatGroundsAndWhatToDoAndOpensItsField() {
        select("access-user-name-characters", 0);
        assertThat(description()).contains("The access user name “a b” of the camera “CAM 1”", "Why it matters",
                "What to do", "Source\nF9: [User Name]: 1 to 16 characters");
        pane.press("Open Field");
        Text field = bench.everything().find(Text.class, "User Name");
        bench.until("the camera's form", () -> bench.page().getActivePart() == editor && field.getText().equals("a b"));
        pane.untilAllNamed();
        bench.picture("findings");
    }

    @Test
    void mendsAllOfARuleInOneStepAndFollowsWhatIsEdited() {
        select("access-user-name-characters", 0);
        pane.press("Fix All 2");
        bench.until("both mended", () -> fleet.getCameras().stream()
                .noneMatch(camera -> camera.getAccessUserName().contains(" ")));
        bench.until("gone from the view", () -> group("access-user-name-characters").isEmpty());
        assertThat(bench.ui(() -> view.tree().viewer().getStructuredSelection().getFirstElement()))
                .as("the next finding").isEqualTo(groups().get(0).rows().get(0));
        bench.run(() -> Adapters.adapt(editor, OpenFleet.class).domain().getCommandStack().undo());
        bench.until("back again", () -> group("access-user-name-characters")
                .filter(group -> group.rows().size() == 2).isPresent());
        assertThat(fleet.getCameras()).extracting("accessUserName").containsExactly("a b", "c d");
    }

    @Test
    void acceptsWithReasonAndNameShowsItGreyedAndTakesItBack() {
        int before = warnings();
        select("secure-protocol-off", 0);
        pane.press("Accept…");
        Pane dialog = bench.shell("Accept Finding");
        assertThat(bench.ui(dialog.find(Button.class, "Accept")::isEnabled)).isFalse();
        dialog.type("Reason", "a lab without a way out");
        dialog.type("Your name", "R. Whitfield");
        dialog.untilAllNamed();
        bench.picture("accept");
        dialog.press("Accept");
        dialog.untilClosed();
        bench.until("accepted", () -> group("secure-protocol-off").filter(FindingGroup::accepted).isPresent());
        assertThat(fleet.getAcceptances()).singleElement().extracting(Acceptance::getReason, Acceptance::getBy)
                .containsExactly("a lab without a way out", "R. Whitfield");
        assertThat(warnings()).isEqualTo(before - 1);
        assertThat(items()).anySatisfy(text -> assertThat(text).contains("accepted: a lab without a way out"));
        bench.command("org.slatecard.ui.fleet.showAccepted");
        bench.until("hidden", () -> group("secure-protocol-off").isEmpty());
        bench.command("org.slatecard.ui.fleet.showAccepted");
        bench.until("shown", () -> group("secure-protocol-off").isPresent());
        select("secure-protocol-off", 0);
        pane.press("Take Back Acceptance");
        bench.until("counted again", () -> warnings() == before && fleet.getAcceptances().isEmpty());
    }

    @Test
    void saysWhyAnErrorCannotBeAccepted() {
        select("access-user-name-characters", 0);
        pane.press("Accept…");
        assertThat(bench.shell("Accept Finding").labels()).anySatisfy(
                text -> assertThat(text).contains("is an error and cannot be accepted"));
    }

    @Test
    void filtersAsYouTypeGroupsByCameraAndCopiesText() {
        groupBy(Grouping.CAMERA);
        pane.type("Filter findings", "cam 2");
        bench.until("only that camera", () -> groups().size() == 1);
        assertThat(groups()).extracting(FindingGroup::title).containsExactly("Camera “CAM 2”");
        bench.run(() -> view.tree().viewer().setSelection(new StructuredSelection(groups().get(0))));
        bench.run(() -> bench.page().activate(view));
        bench.until("the focus", view.tree().viewer().getTree()::isFocusControl);
        bench.command("org.eclipse.ui.edit.copy");
        String copied = bench.ui(() -> {
            Clipboard clipboard = new Clipboard(bench.window().getShell().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return (String) text;
        });
        assertThat(copied.lines()).allSatisfy(line -> assertThat(line).contains("Camera “CAM 2”\t"))
                .anySatisfy(line -> assertThat(line).startsWith("Error\t").contains("“c d”", "\tF9\t"));
        pane.type("Filter findings", "nothing like that");
        bench.until("a word about it", () -> pane.has(Label.class,
                "No finding matches the filter, or all that do are accepted and hidden."));
    }

    private Path saved(Fleet made) throws IOException, org.slatecard.model.text.ExplainedException {
        Path file = Files.createDirectories(folder).resolve("van.fleet");
        new FleetFile(new DurableWriter()).save(made, file);
        return file;
    }

    private void groupBy(Grouping grouping) {
        bench.command(GROUP, Map.of(RadioState.PARAMETER_ID, grouping.name()));
    }

    private void select(String rule, int index) {
        bench.until(rule + " is listed", () -> group(rule).isPresent());
        bench.run(() -> view.tree().viewer()
                .setSelection(new StructuredSelection(group(rule).orElseThrow().rows().get(index)), true));
    }

    private List<FindingGroup> groups() {
        return bench.ui(() -> Arrays.stream(view.tree().viewer().getTree().getItems()).map(TreeItem::getData)
                .map(FindingGroup.class::cast).toList());
    }

    private Optional<FindingGroup> group(String rule) {
        return groups().stream().filter(group -> group.key().equals(rule)).findFirst();
    }

    private List<String> items() {
        return bench.ui(() -> {
            Tree tree = view.tree().viewer().getTree();
            return Arrays.stream(tree.getItems()).flatMap(group -> Stream.concat(Stream.of(group),
                    Arrays.stream(group.getItems()))).map(TreeItem::getText).toList();
        });
    }

    private String description() {
        return bench.ui(pane.find(StyledText.class)::getText);
    }

    private int warnings() {
        return pane.all(CLabel.class).stream().map(label -> bench.ui(label::getText))
                .filter(text -> text.matches("\\d+ warnings?")).findFirst()
                .map(text -> Integer.valueOf(text.split(" ")[0])).orElseThrow();
    }
}
