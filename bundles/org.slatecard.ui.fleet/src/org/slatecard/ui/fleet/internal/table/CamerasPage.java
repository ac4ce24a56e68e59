package org.slatecard.ui.fleet.internal.table;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.swt.IFocusService;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.validation.Finding;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.OpenFleet;

/** The page of the fleet editor with all cameras as one table. */
public final class CamerasPage implements FleetPage {
    static final String ACTIONS = "org.slatecard.ui.fleet.tableActions";
    private static final String BUNDLE = "org.slatecard.ui.fleet";
    private static final String FOCUS = "org.slatecard.ui.fleet.cameras";

    private CamerasPanel panel;
    private CameraSelection selection;
    private boolean leaving;

    @Override
    public void create(Composite parent, OpenFleet open) {
        new TableLibraries().start();
        panel = new CamerasPanel(parent, open, new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE),
                new Dialogs(parent.getShell()), this::openDetails);
        selection = new CameraSelection(panel.table());
        NatTable table = panel.table().table();
        table.setData(ACTIONS, panel.actions());
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(table, FOCUS);
        CellMenu.install(panel.actions(), PlatformUI.getWorkbench());
    }

    @Override
    public void setFocus() {
        panel.table().table().setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return selection;
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        return !leaving && object instanceof Camera camera && panel.table().shows(feature)
                && panel.table().reveal(camera, feature);
    }

    private void openDetails(Camera camera, Finding finding) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage().getActiveEditor() instanceof FleetEditor editor) {
            leaving = true;
            try {
                editor.reveal(finding == null ? camera : finding.subject(),
                        finding == null ? null : finding.feature());
            } finally {
                leaving = false;
            }
        }
    }
}
