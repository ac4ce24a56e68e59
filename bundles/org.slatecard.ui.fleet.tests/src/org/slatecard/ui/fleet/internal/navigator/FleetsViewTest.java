package org.slatecard.ui.fleet.internal.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.compare.internal.CompareEditor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.fleet.internal.open.FleetEntry;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.workbench.FleetCommands;

class FleetsViewTest {
    private static final String VIEW = "org.slatecard.ui.fleet.navigator";

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path directory;
    private FleetList list;
    private IViewPart view;

    @BeforeEach
    void beginWithNone() throws Exception {
        list = bench.ui(() -> bench.window().getService(IEclipseContext.class).get(FleetList.class));
        for (FleetEntry entry : list.entries()) {
            list.remove(entry.file(), null);
        }
        view = bench.view(VIEW);
    }

    @Test
    void showsTheWaysToBeginWhileThereIsNoFleet() {
        Link sample = pane().find(Link.class, "Begin with a sample");
        bench.begin(() -> sample.notifyListeners(SWT.Selection, new Event()));
        bench.until("the sample", () -> bench.page().getActiveEditor() != null);
        assertThat(row("ob-van.fleet")).contains("open", "copy of a sample");
        bench.picture("fleets");
    }

    @Test
    void showsWhereAFleetLiesAndWhetherItIsOpenOrMissing() throws Exception {
        Path file = open("van");
        assertThat(row("van.fleet  open")).endsWith(directory.toString());
        bench.run(() -> bench.page().closeAllEditors(false));
        bench.until("the row of the closed fleet", () -> !rows().get(0).contains("open"));
        Files.delete(file);
        list.look();
        assertThat(row("van.fleet  missing")).endsWith(directory.toString());
    }

    @Test
    void countsProblems() throws Exception {
        Path file = directory.resolve("van.fleet");
        Fleet van = FleetBuilder.fleet("van").wireless("two words", wireless -> {}).build();
        new FleetFile(new DurableWriter()).save(van, file);
        bench.command(FleetCommands.OPEN, Map.of(FleetCommands.FILE, file.toString()));
        bench.until("the count", () -> rows().get(0).contains("errors: 1"));
    }

    @Test
    void opensOnDoubleClick() throws Exception {
        open("van");
        bench.run(() -> bench.page().closeAllEditors(false));
        select("van.fleet");
        bench.begin(() -> table().notifyListeners(SWT.DefaultSelection, new Event()));
        bench.until("the editor", () -> bench.page().getActiveEditor() != null);
    }

    @Test
    void removesFromTheListAndLeavesTheFile() throws Exception {
        Path file = open("van");
        bench.run(() -> bench.page().activate(view));
        select("van.fleet");
        bench.command("org.slatecard.ui.fleet.remove");
        assertThat(list.entries()).isEmpty();
        assertThat(file).exists();
        assertThat(bench.ui(() -> bench.page().getEditorReferences())).isEmpty();
    }

    @Test
    void comparesTwoFleets() throws Exception {
        open("van");
        open("car");
        bench.run(() -> bench.page().activate(view));
        select("van.fleet", "car.fleet");
        bench.command("org.slatecard.ui.fleet.compareWithEachOther");
        untilCompared("van", "car");
        bench.picture("compare");
    }

    @Test
    void comparesWithAnEarlierState() throws Exception {
        Path file = open("van");
        IFile link = list.entries().get(0).file();
        link.appendContents(InputStream.nullInputStream(), IResource.FORCE | IResource.KEEP_HISTORY, null);
        write(file, "bus");
        link.refreshLocal(IResource.DEPTH_ZERO, null);
        bench.run(() -> bench.page().activate(view));
        select("van.fleet");
        bench.beginCommand("org.slatecard.ui.fleet.compareWithHistory");
        Pane pick = bench.shell("Compare with Local History");
        bench.picture("history");
        pick.press("OK");
        untilCompared("van", "bus");
    }

    @Test
    void showsLocalHistory() throws Exception {
        open("van");
        bench.run(() -> bench.page().activate(view));
        select("van.fleet");
        bench.command("org.slatecard.ui.fleet.localHistory");
        bench.until("the view", () -> bench.page().findView("org.eclipse.team.ui.GenericHistoryView") != null);
        bench.run(() -> bench.page().hideView(bench.page().findView("org.eclipse.team.ui.GenericHistoryView")));
    }

    private void untilCompared(String one, String other) {
        Composite area = bench.eventually("the compare editor", () -> bench.page()
                .getActiveEditor() instanceof CompareEditor ? bench.window().getShell() : null);
        Pane pane = Pane.of(bench, area);
        bench.until("both sides", () -> {
            List<String> texts = pane.all(StyledText.class).stream().map(StyledText::getText).toList();
            return texts.stream().anyMatch(text -> text.startsWith("Fleet “" + one + "”\n"))
                    && texts.stream().anyMatch(text -> text.startsWith("Fleet “" + other + "”\n"));
        });
    }

    private Path open(String name) throws Exception {
        Path file = directory.resolve(name + ".fleet");
        write(file, name);
        bench.command(FleetCommands.OPEN, Map.of(FleetCommands.FILE, file.toString()));
        return file;
    }

    private static void write(Path file, String name) throws Exception {
        new FleetFile(new DurableWriter()).save(FleetBuilder.fleet(name).camera("CAM 1", camera -> {}).build(), file);
    }

    private void select(String... names) {
        bench.until("the rows", () -> rows().size() >= names.length);
        bench.run(() -> view.getSite().getSelectionProvider().setSelection(new StructuredSelection(
                Arrays.stream(table().getItems()).map(TableItem::getData)
                        .filter(row -> List.of(names).contains(((FleetRow) row).name())).toList())));
    }

    private String row(String name) {
        return bench.eventually("the row " + name,
                () -> rows().stream().filter(row -> row.startsWith(name)).findFirst().orElse(null));
    }

    private List<String> rows() {
        return Arrays.stream(table().getItems()).map(TableItem::getText).toList();
    }

    private Table table() {
        return (Table) ((FleetsView) view).area().getChildren()[0];
    }

    private Pane pane() {
        return Pane.of(bench, bench.ui(() -> ((FleetsView) view).area()));
    }
}
