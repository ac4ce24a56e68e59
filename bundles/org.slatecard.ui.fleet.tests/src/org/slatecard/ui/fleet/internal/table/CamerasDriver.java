package org.slatecard.ui.fleet.internal.table;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.workbench.OpenFleet;

/** Works with the table of cameras as a user does. */
final class CamerasDriver {
    private final Bench bench;
    private final IEditorPart editor;
    private final OpenFleet open;
    private final TableActions actions;

    private CamerasDriver(Bench bench, IEditorPart editor) {
        this.bench = bench;
        this.editor = editor;
        open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        bench.everything().tab("Cameras");
        actions = bench.eventually("the table", () -> bench.everything().all(NatTable.class).stream()
                .map(table -> table.getData(CamerasPage.ACTIONS)).filter(TableActions.class::isInstance)
                .map(TableActions.class::cast).findFirst().orElse(null));
        bench.run(() -> table().setFocus());
    }

    static CamerasDriver open(Bench bench, Fleet fleet, Path folder) throws Exception {
        Path file = folder.resolve(fleet.getName() + ".fleet");
        new FleetFile(new DurableWriter()).save(fleet, file);
        return new CamerasDriver(bench, bench.open(file));
    }

    OpenFleet fleet() {
        return open;
    }

    void focus() {
        bench.run(() -> {
            table().getShell().forceActive();
            table().forceFocus();
        });
    }

    boolean isDirty() {
        return bench.ui(editor::isDirty);
    }

    TableActions actions() {
        return actions;
    }

    String spoken() {
        return cameras().spoken().name();
    }

    List<String> column(String title) {
        return bench.ui(() -> IntStream.range(0, view().shown().size()).mapToObj(
                row -> view().shown().get(row).cell(index(title)).text()).toList());
    }

    List<String> titles() {
        return bench.ui(() -> IntStream.range(0, cameras().grid().selection().getColumnCount())
                .mapToObj(position -> cameras().columns()
                        .get(cameras().grid().selection().getColumnIndexByPosition(position)).title())
                .toList());
    }

    void select(int row, String title) {
        bench.run(() -> cameras().reveal(view().shown().get(row).camera(),
                cameras().columns().get(index(title)).feature()));
    }

    void selectBlock(int row, String title, int width, int height) {
        bench.run(() -> cameras().grid().selection().selectRegion(
                cameras().grid().selection().getColumnPositionByIndex(index(title)), row, width, height));
    }

    void type(String text) {
        bench.run(() -> {
            actions.start(text.charAt(0));
            Text cell = (Text) table().getActiveCellEditor().getEditorControl();
            cell.setText(text);
            Event enter = new Event();
            enter.keyCode = SWT.CR;
            enter.character = SWT.CR;
            cell.notifyListeners(SWT.KeyDown, enter);
        });
    }

    void giveUpTyping() {
        bench.run(() -> table().getActiveCellEditor().close());
    }

    void sortBy(String title) {
        bench.run(() -> {
            int position = cameras().grid().selection().getColumnPositionByIndex(index(title)) + 1;
            table().doCommand(new SortColumnCommand(table(), position));
        });
    }

    void search(String text) {
        bench.run(() -> bench.everything().all(Text.class).stream()
                .filter(field -> field.getMessage().equals(Messages.SearchHint)).findFirst().orElseThrow()
                .setText(text));
    }

    void toggleColumn(String title) {
        bench.run(() -> new ColumnMenu(cameras()).toggle(index(title)));
    }

    void moveColumn(String title, int to) {
        bench.run(() -> cameras().grid().reorder().reorderColumnPosition(
                cameras().grid().reorder().getColumnPositionByIndex(index(title)), to));
    }

    /** How light the empty part of the table below the rows is, from 0 to 255. */
    int lightness() {
        return bench.ui(() -> {
            ImageData data = picture();
            return (int) Math.round(IntStream
                    .of(data.palette.getRGB(data.getPixel(data.width / 2, data.height - 40)).red,
                            data.palette.getRGB(data.getPixel(data.width / 2, data.height - 40)).green)
                    .average()
                    .orElseThrow());
        });
    }

    /** How many colours the middle of the table is painted in. */
    long colours() {
        return bench.ui(() -> {
            ImageData data = picture();
            return IntStream.range(0, data.height)
                    .flatMap(y -> IntStream.range(0, data.width).map(x -> data.getPixel(x, y))).distinct().count();
        });
    }

    private ImageData picture() {
        Point size = table().getSize();
        Image image = new Image(table().getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
        GC gc = new GC(table());
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData data = image.getImageData();
        image.dispose();
        return data;
    }

    private int index(String title) {
        return IntStream.range(0, cameras().columns().size())
                .filter(index -> cameras().columns().get(index).title().equals(title)).findFirst().orElseThrow();
    }

    private CameraTable cameras() {
        return actions.table();
    }

    private NatTable table() {
        return cameras().table();
    }

    private org.slatecard.ui.fleet.internal.table.rows.RowView view() {
        return cameras().view();
    }
}
