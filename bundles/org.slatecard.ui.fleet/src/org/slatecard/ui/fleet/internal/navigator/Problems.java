package org.slatecard.ui.fleet.internal.navigator;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * How many problems a fleet had when it was last open.
 *
 * @param errors   those that keep a camera from working
 * @param warnings those that are unsafe or a known trap
 */
record Problems(int errors, int warnings) {
    private static final String MARKER = "org.slatecard.ui.fleet.finding";

    static Problems of(IFile file) {
        try {
            int errors = 0;
            int warnings = 0;
            for (IMarker marker : file.findMarkers(MARKER, true, IResource.DEPTH_ZERO)) {
                int severity = marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO);
                errors += severity == IMarker.SEVERITY_ERROR ? 1 : 0;
                warnings += severity == IMarker.SEVERITY_WARNING ? 1 : 0;
            }
            return new Problems(errors, warnings);
        } catch (CoreException e) {
            return new Problems(0, 0); // removed in this moment
        }
    }
}
