package org.slatecard.ui.fleet.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.fleet.Camera;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;

class CamerasPageTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    @Test
    void paintsTheCamerasAndSaysWhatItIs() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2", "CAM 3");
        bench.until("painted text", () -> cameras.colours() > 8);
        cameras.select(1, "Group");
        NatTable table = cameras.actions().table().table();
        assertThat(bench.ui(() -> cameras.actions().table().spoken().name()))
                .isEqualTo("CAM 2, Group: Studio / Left – Table of 3 cameras");
        assertThat(bench.ui(table::isVisible)).isTrue();
        bench.picture("cameras");
    }

    @Test
    void sortsByTheClickedColumn() throws Exception {
        CamerasDriver cameras = open("CAM 10", "CAM 9", "CAM 1");
        assertThat(cameras.column("Label")).containsExactly("CAM 1", "CAM 9", "CAM 10");
        cameras.sortBy("Label");
        assertThat(cameras.column("Label")).containsExactly("CAM 10", "CAM 9", "CAM 1");
        cameras.select(1, "Serial Number");
        assertThat(bench.ui(cameras::spoken)).startsWith("CAM 9, Serial Number");
        cameras.sortBy("Group");
        assertThat(bench.ui(cameras::spoken)).startsWith("CAM 9, Serial Number");
        assertThat(cameras.column("Group")).containsExactly("", "Studio / Left", "Studio / Left");
    }

    @Test
    void filtersWhileTyping() throws Exception {
        CamerasDriver cameras = open("CAM 1", "Jib", "CAM 3");
        cameras.search("jib");
        assertThat(cameras.column("Label")).containsExactly("Jib");
        cameras.search("");
        assertThat(cameras.column("Label")).hasSize(3);
    }

    @Test
    void editsACellAndTakesItBack() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        cameras.select(1, "Serial Number");
        cameras.type("4711");
        assertThat(cameras.column("Serial Number")).containsExactly("", "4711");
        assertThat(cameras.isDirty()).isTrue();
        bench.run(() -> cameras.fleet().domain().getCommandStack().undo());
        bench.until("the old value", () -> cameras.column("Serial Number").equals(List.of("", "")));
        assertThat(cameras.isDirty()).isFalse();
    }

    @Test
    void pastesABlockFromASpreadsheetAndUndoesItAtOnce() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2", "CAM 3");
        clipboard("A\t100\tStudio\r\nB\t200\tStudio / Left\r\n");
        cameras.select(1, "Label");
        bench.run(cameras.actions()::paste);
        assertThat(cameras.column("Label")).containsExactly("CAM 1", "A", "B");
        assertThat(cameras.column("Group")).containsExactly("Studio / Left", "Studio", "Studio / Left");
        bench.run(() -> cameras.fleet().domain().getCommandStack().undo());
        bench.until("the old labels", () -> cameras.column("Label").equals(List.of("CAM 1", "CAM 2", "CAM 3")));
    }

    @Test
    void asksForMoreCamerasWhereTheBlockIsLonger() throws Exception {
        CamerasDriver cameras = open("CAM 1");
        clipboard("A\nB\nC\n");
        cameras.select(0, "Label");
        bench.begin(cameras.actions()::paste);
        bench.shell("Paste").press("Add 2 Cameras");
        bench.until("three cameras", () -> cameras.column("Label").equals(List.of("A", "B", "C")));
        bench.run(() -> cameras.fleet().domain().getCommandStack().undo());
        bench.until("one camera", () -> cameras.column("Label").equals(List.of("CAM 1")));
    }

    @Test
    void changesNothingWhereOneCellRefuses() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        clipboard("A\t100\tStudio\nB\t200\tNowhere\n");
        cameras.select(0, "Label");
        bench.begin(cameras.actions()::paste);
        bench.shell("Nothing Was Changed").press("OK");
        assertThat(cameras.column("Label")).containsExactly("CAM 1", "CAM 2");
        assertThat(cameras.isDirty()).isFalse();
    }

    @Test
    void clearedCellsAreTakenOverAgain() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        cameras.select(0, "User Name");
        cameras.type("own");
        assertThat(cameras.column("User Name")).containsExactly("own", "studio");
        cameras.select(0, "User Name");
        bench.run(cameras.actions()::clear);
        assertThat(cameras.column("User Name")).containsExactly("studio", "studio");
    }

    @Test
    void copiesWhatItPastes() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        cameras.selectBlock(0, "Label", 3, 2);
        bench.run(cameras.actions()::copy);
        String copied = bench.ui(CamerasPageTest::clipboard);
        assertThat(copied).isEqualTo("CAM 1\t\tStudio / Left\nCAM 2\t\tStudio / Left\n");
    }

    @Test
    void theCommandsOfTheWorkbenchWorkOnTheTableThatHasTheFocus() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        cameras.focus();
        bench.until("the command for all cells", () -> bench.window().getService(ICommandService.class)
                .getCommand("org.slatecard.ui.fleet.copyWithTitles").isEnabled());
        bench.command("org.eclipse.ui.edit.selectAll");
        bench.command("org.slatecard.ui.fleet.copyWithTitles");
        String copied = bench.ui(CamerasPageTest::clipboard);
        assertThat(copied).startsWith("Label\tSerial Number\t").contains("\nCAM 1\t", "\nCAM 2\t");
    }

    @Test
    void fillsDown() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2", "CAM 3");
        cameras.selectBlock(0, "Group", 1, 3);
        bench.run(cameras.actions()::fillDown);
        assertThat(cameras.column("Group")).containsOnly("Studio / Left");
    }

    @Test
    void addsDuplicatesAndDeletesCameras() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        cameras.select(1, "Label");
        bench.run(cameras.actions()::add);
        assertThat(cameras.column("Label")).containsExactly("CAM 1", "CAM 2", "CAM 3");
        assertThat(cameras.column("Group").getLast()).isEqualTo("Studio / Left");
        bench.run(cameras.actions()::duplicate);
        assertThat(cameras.column("Label")).containsExactly("CAM 1", "CAM 2", "CAM 3", "CAM 4");
        bench.run(cameras.actions()::delete);
        bench.until("the copy gone", () -> cameras.column("Label").equals(List.of("CAM 1", "CAM 2", "CAM 3")));
    }

    @Test
    void remembersWhichColumnsAreShownAndInWhichOrder() throws Exception {
        CamerasDriver before = open("CAM 1");
        List<String> first = before.titles();
        before.toggleColumn("Serial Number");
        before.moveColumn("Notes", 0);
        List<String> titles = before.titles();
        assertThat(titles).doesNotContain("Serial Number").startsWith("Notes", "Label");
        bench.run(() -> bench.page().closeAllEditors(false));
        CamerasDriver after = open("CAM 1");
        assertThat(after.titles()).isEqualTo(titles);
        bench.run(after.actions().table()::forgetColumns);
        assertThat(after.titles()).isEqualTo(first);
    }

    @Test
    void tellsTheSelectionServiceWhichCamerasAreSelected() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2", "CAM 3");
        cameras.selectBlock(1, "Label", 1, 2);
        assertThat(bench.ui(() -> bench.window().getActivePage().getActiveEditor().getSite().getSelectionProvider()
                .getSelection().toString())).contains("CAM 2", "CAM 3").doesNotContain("CAM 1");
    }

    @Test
    void followsTheDarkTheme() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2", "CAM 3");
        IThemeEngine themes = bench.ui(() -> bench.window().getService(IThemeEngine.class));
        String before = bench.ui(() -> themes.getActiveTheme().getId());
        bench.until("a light table", () -> cameras.lightness() > 200);
        try {
            bench.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
            bench.until("a dark table", () -> cameras.lightness() < 90);
            bench.picture("cameras-dark");
        } finally {
            bench.run(() -> themes.setTheme(before, false));
        }
        bench.until("a light table again", () -> cameras.lightness() > 200);
    }

    @Test
    void saysWhyACellRefusesWhatWasTyped() throws Exception {
        CamerasDriver cameras = open("CAM 1", "CAM 2");
        cameras.select(0, "Static Address");
        cameras.type("10.0.0.1");
        bench.until("the reason", () -> bench.everything().all(CLabel.class).stream()
                .anyMatch(label -> label.getText().startsWith("The camera uses no network without DHCP")));
        assertThat(cameras.isDirty()).isFalse();
        cameras.giveUpTyping();
        bench.until("nothing but the count", () -> bench.everything().all(CLabel.class).stream()
                .anyMatch(label -> label.getText().equals("2 cameras")));
    }

    @Test
    void readOnlyFleetsAreShownButNotChanged() throws Exception {
        SampleFleet fleet = SampleFleet.withCameras("CAM 1");
        fleet.makeReadOnly();
        bench.run(() -> {
            Shell shell = new Shell(bench.window().getShell());
            shell.setLayout(new FillLayout());
            CamerasPanel panel = new CamerasPanel(shell, fleet, new PreferenceStore(), new Dialogs(shell),
                    (camera, finding) -> {});
            shell.open();
            panel.table().reveal(fleet.camera(0), null);
            panel.actions().start('x');
            panel.actions().paste(List.of(List.of("other")));
            panel.actions().clear();
            panel.actions().add();
            panel.actions().delete();
            assertThat(panel.table().table().getActiveCellEditor()).isNull();
            assertThat(Pane.of(bench, shell).all(CLabel.class)).extracting(CLabel::getText)
                    .anyMatch(text -> text.contains("read-only"));
            shell.close();
        });
        assertThat(fleet.fleet().getCameras()).extracting(Camera::getLabel).containsExactly("CAM 1");
    }

    @Test
    void opensScrollsAndSortsTenThousandCameras() throws Exception {
        long start = System.nanoTime();
        CamerasDriver cameras = open(
                IntStream.rangeClosed(1, 10_000).mapToObj(i -> "CAM " + (10_001 - i)).toArray(String[]::new));
        bench.until("painted text", () -> cameras.colours() > 8);
        start = report("open and paint 10,000 cameras", start);
        start = System.nanoTime();
        cameras.select(9_999, "Label");
        start = report("scroll to the last", start);
        cameras.sortBy("Readiness");
        start = report("sort by readiness", start);
        cameras.sortBy("Label");
        start = report("sort by label", start);
        cameras.search("CAM 99");
        start = report("filter, first key", start);
        cameras.search("CAM 999");
        report("filter, second key", start);
        assertThat(cameras.column("Label")).containsExactly("CAM 999", "CAM 9990", "CAM 9991", "CAM 9992", "CAM 9993",
                "CAM 9994", "CAM 9995", "CAM 9996", "CAM 9997", "CAM 9998", "CAM 9999");
        start = System.nanoTime();
        cameras.select(0, "Notes");
        cameras.type("edited");
        report("edit one cell", start);
        List<Camera> all = cameras.fleet().fleet().getCameras();
        assertThat(bench.ui(() -> all.stream().filter(camera -> "edited".equals(camera.getNotes())).count()))
                .isEqualTo(1);
        bench.picture("ten-thousand");
    }

    private static long report(String what, long start) {
        System.out.println(what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
        return System.nanoTime();
    }

    private CamerasDriver open(String... labels) throws Exception {
        return CamerasDriver.open(bench, SampleFleet.withCameras(labels).fleet(), folder);
    }

    private void clipboard(String text) {
        bench.run(() -> {
            Clipboard clipboard = new Clipboard(bench.window().getShell().getDisplay());
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(org.eclipse.swt.widgets.Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return String.valueOf(text);
    }
}
