package org.slatecard.ui.fleet.internal.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.command.Command;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.validation.Finding;

/** Mends a finding, and with it others of the same rule where the user wants that; each fleet in one step of undo. */
final class FindingFix extends WorkbenchMarkerResolution {
    private final OpenSessions sessions;
    private final IMarker marker;
    private final String label;

    FindingFix(OpenSessions sessions, IMarker marker, String label) {
        this.sessions = sessions;
        this.marker = marker;
        this.label = label;
    }

    /** The finding of a marker as it is now; none where it has been mended or its fleet closed. */
    static Optional<Finding> finding(FleetSession session, IMarker marker) {
        FindingMark mark = FindingMark.of(marker);
        return mark.element(session.fleet()).flatMap(element -> session.findings().of(element).stream()
                .filter(finding -> FindingMark.of(finding).equals(mark)).findFirst());
    }

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getDescription() {
        return sessions.of(marker.getResource()).flatMap(session -> finding(session, marker))
                .map(finding -> finding.rule().why().in(Locale.getDefault())).orElse("");
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public IMarker[] findOtherMarkers(IMarker[] markers) {
        String rule = FindingMark.of(marker).ruleId();
        return Arrays.stream(markers).filter(other -> !other.equals(marker))
                .filter(other -> FindingMark.of(other).ruleId().equals(rule))
                .filter(other -> sessions.of(other.getResource()).flatMap(session -> finding(session, other))
                        .filter(finding -> finding.fix() != null).isPresent())
                .toArray(IMarker[]::new);
    }

    @Override
    public void run(IMarker one) {
        run(new IMarker[]{one}, null);
    }

    @Override
    public void run(IMarker[] markers, IProgressMonitor monitor) {
        Map<FleetSession, Map<Finding, Command>> fixes = new LinkedHashMap<>();
        for (IMarker each : markers) {
            sessions.of(each.getResource()).ifPresent(session -> {
                session.findings().catchUp();
                finding(session, each).filter(finding -> finding.fix() != null)
                        .ifPresent(finding -> fixes.computeIfAbsent(session, key -> new LinkedHashMap<>())
                                .put(finding, finding.fix().command(session.domain())));
            });
        }
        fixes.forEach((session, commands) -> session.execute(edit(commands.values())));
    }

    private Edit edit(Collection<Command> commands) {
        return new Edit(label, commands.toArray(Command[]::new));
    }
}
