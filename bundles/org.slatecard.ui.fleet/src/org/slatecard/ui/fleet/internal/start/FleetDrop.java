package org.slatecard.ui.fleet.internal.start;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.model.FleetFile;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;

/** Opens fleets that are dropped anywhere on a window where nothing else takes files. */
final class FleetDrop extends DropTargetAdapter {
    private static final int OPERATIONS = DND.DROP_COPY | DND.DROP_LINK | DND.DROP_MOVE | DND.DROP_DEFAULT;

    private final IWorkbenchWindow window;
    private final FleetList list;

    FleetDrop(IWorkbenchWindow window, FleetList list) {
        this.window = window;
        this.list = list;
    }

    void attach() {
        if (window.getShell().getData(DND.DROP_TARGET_KEY) == null) {
            DropTarget target = new DropTarget(window.getShell(), OPERATIONS);
            target.setTransfer(FileTransfer.getInstance());
            target.addDropListener(this);
        }
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        offer(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        offer(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        open((String[]) event.data);
    }

    /** Opens those that are fleets, once the other program has its answer. */
    void open(String... files) {
        List<Path> fleets = Arrays.stream(files)
                .filter(file -> file.toLowerCase(Locale.ROOT).endsWith("." + FleetFile.EXTENSION)).map(Path::of)
                .toList();
        FleetOpener opener = new FleetOpener(list, window);
        window.getShell().getDisplay().asyncExec(() -> fleets.forEach(opener::open));
    }

    /** Opening moves nothing: the other program must not delete what it gives. */
    private static void offer(DropTargetEvent event) {
        if ((event.operations & DND.DROP_COPY) != 0) {
            event.detail = DND.DROP_COPY;
        } else {
            event.detail = (event.operations & DND.DROP_LINK) != 0 ? DND.DROP_LINK : DND.DROP_NONE;
        }
    }
}
