package org.slatecard.workbench.internal.start;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ServiceCaller;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;
import org.slatecard.workbench.CameraModelCatalog;

/**
 * Opens and checks a sample that nobody sees, while the window is being made: the first fleet then opens at once, since
 * the camera models, all rules and what reads certificates have been loaded.
 */
public final class Preparation {
    private Preparation() {}

    /** Begins it in the background. */
    public static void begin() {
        Job.createSystem(Preparation.class.getSimpleName(), (ICoreRunnable) monitor -> run()).schedule();
    }

    private static void run() throws CoreException {
        try {
            Fleet sample = new FleetFile(new DurableWriter())
                    .read(new Samples().content(Samples.OB_VAN), URI.createURI(Samples.OB_VAN)).fleet();
            ServiceCaller.callOnce(Preparation.class, CameraModelCatalog.class,
                    models -> check(sample, models.models()));
        } catch (ExplainedException e) {
            throw new CoreException(Status.error(Samples.OB_VAN, e));
        }
    }

    private static void check(Fleet sample, CameraModels models) {
        ServiceCaller.callOnce(Preparation.class, Validator.class,
                validator -> validator.follow(sample, models, Secrets.NONE).close());
    }
}
