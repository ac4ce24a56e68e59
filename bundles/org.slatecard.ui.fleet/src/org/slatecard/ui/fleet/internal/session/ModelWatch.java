package org.slatecard.ui.fleet.internal.session;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.slatecard.model.CameraModels;
import org.slatecard.workbench.CameraModelCatalog;

/** Lets a session judge by the camera models as they are after the user corrected one, until closed. */
public final class ModelWatch {
    private final FleetSession session;
    private final CameraModelCatalog catalog;
    private final Display display;
    private final Runnable onChange = this::read;
    private boolean closed;

    /** Begins to watch; for the UI thread. */
    public ModelWatch(FleetSession session, CameraModelCatalog catalog, Display display) {
        this.session = session;
        this.catalog = catalog;
        this.display = display;
        catalog.addListener(onChange);
    }

    /** Ends it. */
    public void close() {
        closed = true;
        catalog.removeListener(onChange);
    }

    private void read() {
        Job.create(Messages.ReadingModels, (ICoreRunnable) monitor -> {
            CameraModels models = catalog.models();
            if (!display.isDisposed()) {
                display.asyncExec(() -> judgeBy(models));
            }
        }).schedule();
    }

    private void judgeBy(CameraModels models) {
        if (!closed) {
            session.judgeBy(models);
        }
    }
}
