package org.slatecard.transfer;

import org.eclipse.core.runtime.IProgressMonitor;

/**
 * Finds out whether a server takes as many cameras at once as are going to upload. Logs in once for each of them and asks
 * for a port for data; stores nothing. Only where the user agreed to it: a server may block an address that does that.
 */
public interface ConnectionCount {
    /** Log-ins at a time at most, whatever is asked for. */
    int MOST = 50;

    /**
     * Logs in that often at a time; no more after the first that is turned away.
     *
     * @param plan    how one of the cameras logs in
     * @param cameras how many upload at once; beyond {@link #MOST} no more than that are tried
     * @param monitor may be cancelled: then all connections are closed within a second
     * @return a step of the kind {@link RehearsalStep.Kind#CONNECTIONS}, to be put beside those of a rehearsal
     * @throws RehearsalCancelled when it was cancelled
     */
    RehearsalStep count(RehearsalPlan plan, int cameras, IProgressMonitor monitor);
}
