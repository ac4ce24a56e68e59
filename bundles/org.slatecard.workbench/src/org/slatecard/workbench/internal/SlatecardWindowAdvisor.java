package org.slatecard.workbench.internal;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** What the platform asks about a window. */
final class SlatecardWindowAdvisor extends WorkbenchWindowAdvisor {
    private static final Point INITIAL_SIZE = new Point(1360, 860);

    SlatecardWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
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
}
