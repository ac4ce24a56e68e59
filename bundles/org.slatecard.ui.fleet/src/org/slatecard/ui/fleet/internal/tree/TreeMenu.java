package org.slatecard.ui.fleet.internal.tree;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.menus.IMenuService;

/** The context menu of the tree, and the commands that work while the tree has the focus: plugin.xml fills both. */
final class TreeMenu {
    private static final String MENU = "popup:org.slatecard.ui.fleet.elements";
    private static final String CONTEXT = "org.slatecard.ui.fleet.elements";

    private final IWorkbench workbench = PlatformUI.getWorkbench();
    private final TreeViewer viewer;
    private IContextActivation active;

    TreeMenu(TreeViewer viewer) {
        this.viewer = viewer;
    }

    void install() {
        MenuManager menu = new MenuManager();
        IMenuService menus = workbench.getService(IMenuService.class);
        menus.populateContributionManager(menu, MENU);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        viewer.getControl().addListener(SWT.FocusIn, event -> activate());
        viewer.getControl().addListener(SWT.FocusOut, event -> deactivate());
        viewer.getControl().addDisposeListener(event -> {
            deactivate();
            menus.releaseContributions(menu);
            menu.dispose();
        });
    }

    private void activate() {
        if (active == null) {
            active = workbench.getService(IContextService.class).activateContext(CONTEXT);
        }
    }

    private void deactivate() {
        if (active != null) {
            active.getContextService().deactivateContext(active);
            active = null;
        }
    }
}
