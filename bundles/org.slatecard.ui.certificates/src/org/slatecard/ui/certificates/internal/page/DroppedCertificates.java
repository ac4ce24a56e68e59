package org.slatecard.ui.certificates.internal.page;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;

/** Takes files and text that are dropped onto the page. */
final class DroppedCertificates extends DropTargetAdapter {
    private final PageActions actions;

    private DroppedCertificates(PageActions actions) {
        this.actions = actions;
    }

    static void accept(Composite page, PageActions actions) {
        DropTarget target = new DropTarget(page, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance());
        target.addDropListener(new DroppedCertificates(actions));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = actions.writable() ? DND.DROP_COPY : DND.DROP_NONE;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] files) {
            actions.adding().files(Arrays.stream(files).map(Path::of).toList());
        } else if (event.data instanceof String text) {
            actions.adding().text(text, Messages.DroppedName);
        }
    }
}
