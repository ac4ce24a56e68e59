package org.slatecard.ui.fleet.internal.finding;

import java.util.Locale;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.PlatformUI;
import org.slatecard.validation.Finding;

/** The quick fixes of findings in Problems. */
public final class FindingFixes implements IMarkerResolutionGenerator2 {
    private final OpenSessions sessions = new OpenSessions(PlatformUI.getWorkbench());

    @Override
    public boolean hasResolutions(IMarker marker) {
        return getResolutions(marker).length > 0;
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return sessions.of(marker.getResource()).filter(session -> !session.readOnly())
                .flatMap(session -> FindingFix.finding(session, marker)).flatMap(Finding::fixLabel)
                .map(label -> new IMarkerResolution[]{
                        new FindingFix(sessions, marker, label.in(Locale.getDefault()))})
                .orElse(new IMarkerResolution[0]);
    }
}
