package org.slatecard.ui.fleet.internal.finding;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * Gives most of the Problems view to what is wrong and where, the first time that it is seen; the platform gives it to
 * the file and its path in the workspace. What the user then makes of the columns stays, as the view remembers them.
 */
public final class ProblemColumns implements IPartListener2 {
    private static final String DONE = "problemColumns";
    /** Pixels for the description, file, path, location and type. */
    private static final int[] WIDTHS = {620, 110, 60, 200, 90};

    private final Preferences memory = InstanceScope.INSTANCE.getNode("org.slatecard.ui.fleet");
    private boolean arranged;

    /** Begins for a page of the workbench, with the view where it is open already. */
    public void attach(IWorkbenchPage page) {
        page.addPartListener(this);
        arrange(page.findView(IPageLayout.ID_PROBLEM_VIEW));
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        if (part.getId().equals(IPageLayout.ID_PROBLEM_VIEW)) {
            arrange((IViewPart) part.getPart(false));
        }
    }

    private void arrange(IViewPart view) {
        if (view == null || arranged || memory.getBoolean(DONE, false)
                || !(view.getSite().getSelectionProvider() instanceof TreeViewer viewer)) {
            return;
        }
        TreeColumn[] columns = viewer.getTree().getColumns();
        for (int i = 0; i < Math.min(columns.length, WIDTHS.length); i++) {
            columns[i].setWidth(WIDTHS[i]);
        }
        arranged = true;
        view.getSite().getWorkbenchWindow().getWorkbench().addWorkbenchListener(new Done());
    }

    /** The view remembers its columns when the workbench ends in order, and only then is this done. */
    private final class Done implements IWorkbenchListener {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            memory.putBoolean(DONE, true);
            try {
                memory.flush();
            } catch (BackingStoreException e) {
                ILog.get().warn(e.getMessage(), e);
            }
            return true;
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            // nothing is left to do
        }
    }
}
