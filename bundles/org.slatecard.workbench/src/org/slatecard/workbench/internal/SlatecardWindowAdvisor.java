package org.slatecard.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.slatecard.workbench.internal.start.FleetOpener;
import org.slatecard.workbench.internal.welcome.WelcomeEditor;

/** What the platform asks about a window. */
final class SlatecardWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point INITIAL_SIZE = new Point(1360, 860);

    private final FleetOpener opener;

    SlatecardWindowAdvisor(IWorkbenchWindowConfigurer configurer, FleetOpener opener) {
        super(configurer);
        this.opener = opener;
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer bars) {
        return new ActionBarAdvisor(bars);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(INITIAL_SIZE);
        window.setShowCoolBar(true);
        window.setShowPerspectiveBar(false);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        new WindowTitle(window).follow();
    }

    @Override
    public void postWindowOpen() {
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        new ViewTitles(window).translate();
        window.getShell().getDisplay().asyncExec(() -> begin(window));
    }

    private void begin(IWorkbenchWindow window) {
        boolean nothingAsked = !opener.isWaiting();
        opener.ready(window);
        IWorkbenchPage page = window.getActivePage();
        if (!nothingAsked || page == null) {
            return;
        }
        if (page.getEditorReferences().length > 0) {
            page.activate(page.getActiveEditor()); // what follows the editor came to life before it
            return;
        }
        try {
            WelcomeEditor.show(page);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
        }
    }
}
