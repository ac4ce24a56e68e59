package org.slatecard.benchmarks.blank;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** A workbench with an empty window: what it costs to start the platform's user interface. */
public final class BlankWorkbench implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        PlatformUI.createAndRunWorkbench(display, new Advisor());
        display.dispose();
        return EXIT_OK;
    }

    @Override
    public void stop() {}

    private static final class Advisor extends WorkbenchAdvisor {
        @Override
        public String getInitialWindowPerspectiveId() {
            return "org.slatecard.benchmarks.blank";
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return new WorkbenchWindowAdvisor(configurer) {
                @Override
                public void preWindowOpen() {
                    getWindowConfigurer().setTitle("Blank");
                }
            };
        }
    }
}
