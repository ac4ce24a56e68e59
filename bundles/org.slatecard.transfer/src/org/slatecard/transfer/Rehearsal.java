package org.slatecard.transfer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Rehearses the upload of a camera: does what the camera does, with a small file that it deletes again. Connects only to
 * the server of the plan, never to an address that a reply names, and sends a password only under TLS to a server that
 * the camera would trust.
 */
public interface Rehearsal {
    /**
     * Rehearses one upload.
     *
     * @param monitor may be cancelled: then all connections are closed within a second
     * @throws OperationCanceledException when it was cancelled
     */
    RehearsalResult rehearse(RehearsalPlan plan, IProgressMonitor monitor);
}
