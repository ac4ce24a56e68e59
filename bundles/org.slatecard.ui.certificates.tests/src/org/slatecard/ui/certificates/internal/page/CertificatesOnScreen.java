package org.slatecard.ui.certificates.internal.page;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;

/** The page with the certificates of a fleet, in the user's words. */
public final class CertificatesOnScreen {
    private final Bench bench;
    private final Path folder;
    private OpenFleet open;
    private IEditorPart editor;

    public CertificatesOnScreen(Bench bench, Path folder) {
        this.bench = bench;
        this.folder = folder;
    }

    public CertificatesOnScreen open(Fleet fleet) throws Exception {
        Path file = folder.resolve(fleet.getName() + ".fleet");
        new FleetFile(new DurableWriter()).save(fleet, file);
        return open(file);
    }

    CertificatesOnScreen open(Path file) {
        editor = bench.open(file);
        open = bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
        page().tab("Certificates");
        table();
        return this;
    }

    public OpenFleet fleet() {
        return open;
    }

    IEditorPart editor() {
        return editor;
    }

    public Pane page() {
        return bench.everything();
    }

    Path file(String name) throws Exception {
        return Files.write(folder.resolve(name), CertificateFixtures.file(name));
    }

    Table table() {
        return page().find(Table.class, "Certificates");
    }

    List<String> labels() {
        return column(CertificateColumn.LABEL);
    }

    List<String> column(CertificateColumn column) {
        Table table = table();
        return bench.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(column.ordinal())).toList());
    }

    void untilLabels(String... labels) {
        bench.until("the labels " + List.of(labels), () -> Arrays.stream(table().getItems()).map(TableItem::getText)
                .toList().equals(List.of(labels)));
    }

    public void select(String label) {
        Table table = table();
        bench.run(() -> {
            TableItem wanted = Arrays.stream(table.getItems()).filter(item -> item.getText().equals(label)).findFirst()
                    .orElseThrow();
            table.setFocus();
            table.setSelection(wanted);
            Event event = new Event();
            event.item = wanted;
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** What the desktop does when files or text are let go above the page. */
    private void release(Object data) {
        Table table = table();
        bench.begin(() -> {
            Control control = table;
            while (!(control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget)) {
                control = control.getParent();
            }
            DropTarget target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
            DropTargetEvent event = event(target);
            event.detail = DND.DROP_COPY;
            event.data = data;
            Arrays.stream(target.getDropListeners()).forEach(listener -> listener.drop(event));
        });
    }

    void drop(Path... files) {
        release(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    boolean enabled(String button) {
        Button found = page().find(Button.class, button);
        return bench.ui(found::isEnabled);
    }

    /** The value beside a label of the details. */
    public String detail(String label) {
        Text text = page().find(Text.class, label);
        return bench.ui(text::getText);
    }

    /** SWT makes such events from its own, which are not for others to make. */
    private static DropTargetEvent event(DropTarget target) {
        try {
            Class<?> type = Class.forName("org.eclipse.swt.dnd.DNDEvent");
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Event inner = (Event) constructor.newInstance();
            inner.widget = target;
            Constructor<DropTargetEvent> outer = DropTargetEvent.class.getDeclaredConstructor(type);
            outer.setAccessible(true);
            return outer.newInstance(inner);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
