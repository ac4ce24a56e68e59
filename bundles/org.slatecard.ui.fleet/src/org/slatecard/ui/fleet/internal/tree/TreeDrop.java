package org.slatecard.ui.fleet.internal.tree;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.ui.fleet.internal.change.MoveToGroup;
import org.slatecard.ui.fleet.internal.session.FleetSession;

/** Drags cameras and groups into other groups, or out of all onto the branch of the cameras. */
final class TreeDrop extends ViewerDropAdapter {
    private static final Transfer[] TYPES = {LocalSelectionTransfer.getTransfer()};

    private final FleetSession session;
    private final MoveToGroup move;

    private TreeDrop(TreeViewer viewer, FleetSession session) {
        super(viewer);
        this.session = session;
        move = new MoveToGroup(session);
        setFeedbackEnabled(false);
    }

    static void install(TreeViewer viewer, FleetSession session) {
        viewer.addDropSupport(DND.DROP_MOVE, TYPES, new TreeDrop(viewer, session));
        viewer.addDragSupport(DND.DROP_MOVE, TYPES, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return isPlace(target) && move.allowed(dragged(), group(target));
    }

    @Override
    public boolean performDrop(Object data) {
        session.execute(move.to(dragged(), group(getCurrentTarget())).edit());
        return true;
    }

    private static boolean isPlace(Object target) {
        return target instanceof CameraGroup || target instanceof Camera
                || target instanceof Branch branch && branch.kind() == Branch.Of.CAMERAS;
    }

    private static CameraGroup group(Object target) {
        return switch (target) {
            case CameraGroup group -> group;
            case Camera camera -> camera.getGroup();
            case null, default -> null;
        };
    }

    private static List<EObject> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection
                ? FleetTree.elements(selection)
                : List.of();
    }
}
