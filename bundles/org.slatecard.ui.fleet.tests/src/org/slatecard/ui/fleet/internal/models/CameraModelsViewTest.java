package org.slatecard.ui.fleet.internal.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.Samples;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.WorkbenchPreferences;

class CameraModelsViewTest {
    private static final List<String> MOST = List.of("[Edit Authentication]", "[User Name]",
            "Characters, at most");

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;

    @BeforeEach
    void useAFolderOfItsOwn() {
        InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).put(WorkbenchPreferences.CAMERA_MODELS_FOLDER,
                folder.toString());
    }

    @AfterEach
    void restore() {
        InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).remove(WorkbenchPreferences.CAMERA_MODELS_FOLDER);
        bench.run(() -> bench.page().hideView(bench.page().findView(CameraModelsView.ID)));
    }

    @Test
    void aCorrectedValueIsMarkedAndJudgedByUntilItIsTakenBack() throws Exception {
        Path file = Files.write(folder.resolve("van.fleet"), new Samples().content(Samples.OB_VAN));
        IEditorPart editor = bench.open(file);
        OpenFleet open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        bench.run(() -> ((FleetEditor) editor).reveal(open.fleet().getCameras().get(0), null));
        follow("What this camera takes, and how sure that is");
        bench.until("the model of the camera", () -> heading().startsWith("MPC-2610: ◆"));
        select(MOST);
        assertThat(row()).containsExactly("Characters, at most", "16", "◆ documented: F9");

        bench.everything().press("Correct This Value…");
        Pane dialog = bench.shell("Correct a Value of a Camera Model");
        dialog.type("Right value", "0x");
        assertThat(bench.ui(() -> dialog.find(Button.class, "Correct").isEnabled())).isFalse();
        dialog.type("Right value", "4");
        dialog.type("Reason", "firmware 2.10");
        bench.picture("correct-value");
        dialog.press("Correct");
        dialog.untilClosed();

        bench.until("findings by the corrected value", () -> open.findings().all().stream()
                .anyMatch(finding -> finding.rule().id().equals("access-user-name-length")
                        && finding.message().toString().contains("firmware 2.10")));
        bench.until("the mark", () -> row().get(2).startsWith("✎ corrected by you on 20"));
        bench.picture("camera-models");
        assertThat(row().get(1)).isEqualTo("4");
        assertThat(folder.resolve("MPC-2610.modelcorrections")).exists();

        bench.everything().press("Take Back");
        bench.until("the model's own value", () -> row().get(1).equals("16"));
        bench.until("no finding by it", () -> open.findings().all().stream()
                .noneMatch(finding -> finding.rule().id().equals("access-user-name-length")));
        assertThat(bench.ui(editor::isDirty)).isFalse();
    }

    @Test
    void filesThatCannotBeUsedAreNamedWithTheirError() throws Exception {
        bench.view(CameraModelsView.ID);
        bench.until("the models of the product", () -> models().contains("MPC-2610  built in"));
        Files.writeString(folder.resolve("OWN-1.cameramodel"), "<nothing");
        bench.everything().press("Read Again");
        bench.until("the spoiled model", () -> models().contains("OWN-1  cannot be used"));
        choose("OWN-1  cannot be used");
        bench.until("its error", () -> bench.everything().labels().stream()
                .anyMatch(text -> text.contains("OWN-1.cameramodel") && text.contains("line 1")));
        assertThat(heading()).startsWith("OWN-1 cannot be used: its cameras are not checked.");
        assertThat(bench.ui(() -> bench.everything().find(Button.class, "Correct This Value…").isEnabled())).isFalse();
        bench.picture("camera-models-broken");
    }

    @Test
    void everythingOfAModelCanBeFoundByTyping() {
        bench.menu("Window", "Show View", "Camera Models");
        bench.until("the models", () -> !models().isEmpty());
        choose("MPC-2610  built in");
        bench.until("the page", () -> bench.ui(() -> viewer().getTree().getItemCount()) > 0);
        Pane view = Pane.of(bench, bench.ui(() -> viewer().getTree().getParent().getParent()));
        view.type("Type to find a field or value", "GCM_SHA256");
        bench.until("the suite alone", () -> Arrays.stream(viewer().getTree().getItems())
                .flatMap(section -> Arrays.stream(section.getItems())).map(TreeItem::getText).toList()
                .equals(List.of("TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256")));
        bench.everything().untilAllNamed();
    }

    private void follow(String text) {
        Link link = bench.eventually("link " + text, () -> bench.everything().all(Link.class).stream()
                .filter(each -> each.getText().contains(text)).findFirst().orElse(null));
        bench.run(() -> link.notifyListeners(SWT.Selection, new Event()));
    }

    private TreeViewer viewer() {
        return (TreeViewer) bench.page().findView(CameraModelsView.ID).getSite().getSelectionProvider();
    }

    private String heading() {
        return bench.everything().all(org.eclipse.swt.custom.CLabel.class).stream()
                .map(label -> bench.ui(label::getText)).filter(text -> text.contains("◆") || text.contains("cannot"))
                .findFirst().orElse("");
    }

    private Table list() {
        return bench.everything().find(Table.class, "Camera Models");
    }

    private List<String> models() {
        Table list = list();
        return bench.ui(() -> Arrays.stream(list.getItems()).map(TableItem::getText).toList());
    }

    private void choose(String model) {
        Table list = list();
        int index = models().indexOf(model);
        bench.run(() -> {
            list.setSelection(index);
            list.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void select(List<String> place) {
        bench.until("a page", () -> viewer().getInput() != null);
        bench.run(() -> {
            ITreeContentProvider content = (ITreeContentProvider) viewer().getContentProvider();
            TreePath path = TreePath.EMPTY;
            Object parent = viewer().getInput();
            for (String name : place) {
                parent = Arrays.stream(content.getChildren(parent)).filter(each -> PageTree.name(each).equals(name))
                        .findFirst().orElseThrow();
                path = path.createChildPath(parent);
            }
            viewer().setSelection(new TreeSelection(path), true);
        });
    }

    /** The cells of the row that is selected. */
    private List<String> row() {
        return bench.ui(() -> {
            TreeItem[] selected = viewer().getTree().getSelection();
            return selected.length == 0
                    ? List.of("", "", "")
                    : List.of(selected[0].getText(0), selected[0].getText(1), selected[0].getText(2));
        });
    }
}
