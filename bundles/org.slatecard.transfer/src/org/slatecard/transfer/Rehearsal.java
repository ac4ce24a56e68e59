package org.slatecard.transfer;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Secrets;

/**
 * Rehearses the upload of a camera: does what the camera does, with a small file that it deletes again. Connects only to
 * the server of the plan, never to an address that a reply names, and sends a password only under TLS to a server that
 * the camera would trust.
 */
public interface Rehearsal {
    /**
     * The uploads of some cameras: one for each target of each, in the order of the server slots.
     *
     * @param models  the camera models
     * @param secrets passwords; a target whose password cannot be read has none in its plan
     * @return plans with passwords, which the caller wipes ({@link RehearsalPlan#wipe})
     * @throws ExplainedException when the model of a camera is not known, its suites are not documented, a target has no
     *                            host, or one of its certificates cannot be read
     */
    List<RehearsalPlan> plans(List<Camera> cameras, CameraModels models, Secrets secrets) throws ExplainedException;

    /**
     * Rehearses one upload.
     *
     * @param monitor may be cancelled: then what was stored is deleted if that can be, and all connections are closed,
     *                within a second
     * @throws RehearsalCancelled when it was cancelled
     */
    RehearsalResult rehearse(RehearsalPlan plan, IProgressMonitor monitor);
}
