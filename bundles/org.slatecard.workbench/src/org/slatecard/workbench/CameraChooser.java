package org.slatecard.workbench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ContainerCheckedTreeViewer;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.workbench.internal.cameras.CameraLabels;
import org.slatecard.workbench.internal.cameras.CameraTree;

/** Cameras of a fleet to be ticked, within their groups, with buttons for all and none; in a grid it fills two columns. */
public final class CameraChooser {
    private static final int INDENT = 20;
    private static final int TREE_HEIGHT = 180;

    private final Fleet fleet;
    private final Runnable changed;
    private final ContainerCheckedTreeViewer cameras;
    private final List<Button> buttons;

    /**
     * Two cells in a grid.
     *
     * @param ticked  cameras that are ticked at first; where there is none, all are
     * @param changed called when the user ticks others
     */
    public CameraChooser(Composite parent, Fleet fleet, Collection<Camera> ticked, Runnable changed) {
        this.fleet = fleet;
        this.changed = changed;
        cameras = new ContainerCheckedTreeViewer(parent, SWT.BORDER);
        cameras.setContentProvider(new CameraTree());
        cameras.setLabelProvider(new CameraLabels());
        AccessibleName.give(cameras.getTree(), Messages.CameraChooser_cameras);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TREE_HEIGHT).indent(INDENT, 0)
                .applyTo(cameras.getTree());
        cameras.setInput(fleet);
        cameras.expandAll();
        cameras.setCheckedElements((ticked.isEmpty() ? fleet.getCameras() : ticked).toArray());
        cameras.addCheckStateListener(e -> changed.run());
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        buttons = List.of(button(column, Messages.CameraChooser_all, true),
                button(column, Messages.CameraChooser_none, false));
    }

    private Button button(Composite column, String text, boolean ticked) {
        return WidgetFactory.button(SWT.PUSH).text(text).layoutData(GridDataFactory.fillDefaults().create())
                .onSelect(e -> {
                    cameras.setCheckedElements(ticked ? fleet.getCameras().toArray() : new Object[0]);
                    changed.run();
                }).create(column);
    }

    /** The cameras that are ticked. */
    public List<Camera> ticked() {
        return Arrays.stream(cameras.getCheckedElements()).filter(Camera.class::isInstance).map(Camera.class::cast)
                .toList();
    }

    /** Allows or forbids to tick. */
    public void setEnabled(boolean enabled) {
        cameras.getTree().setEnabled(enabled);
        buttons.forEach(each -> each.setEnabled(enabled));
    }
}
