package org.slatecard.ui.fleet.internal.finding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Moment;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * Keeps the markers of a fleet's file as the findings are, a moment after each edit and all at once. What has been
 * accepted has none.
 */
public final class FindingMarkers {
    private static final int MOMENT_MS = 250;
    /** So many objects are looked at before the user has another turn. */
    private static final int PORTION = 50;

    private final FleetSession session;
    private final Map<EObject, List<FindingMark>> marks = new HashMap<>();
    private final SequencedSet<EObject> stale = new LinkedHashSet<>();
    private final Consumer<Set<EObject>> onFindings = this::changed;
    private final Consumer<Notification> onChange = this::changed;
    private final Moment moment;

    /** Markers for a fleet, from now until {@link #stop}; for the UI thread. */
    public FindingMarkers(FleetSession session, Display display) {
        this.session = session;
        moment = new Moment(display, MOMENT_MS, this::publish);
        session.findings().addListener(onFindings);
        session.changes().add(onChange);
        session.findings().all().forEach(finding -> stale.add(finding.subject()));
        publish();
    }

    /** Ends, and takes the markers away. */
    public void stop() {
        moment.cancel();
        session.findings().removeListener(onFindings);
        session.changes().remove(onChange);
        update(session.file(), List.of());
    }

    private void changed(Set<EObject> objects) {
        stale.addAll(objects);
        moment.soon();
    }

    private void changed(Notification change) {
        if (FleetSession.isAboutAcceptance(change) || change.getNotifier() instanceof CameraGroup) {
            stale.addAll(session.fleet().eContents());
            stale.add(session.fleet());
            moment.soon();
        } else if (change.getNotifier() instanceof EObject object) {
            stale.add(object); // its name may be another
        }
    }

    private void publish() {
        AcceptedFindings accepted = session.accepted();
        for (int looked = 0; looked < PORTION && !stale.isEmpty(); looked++) {
            EObject subject = stale.removeFirst();
            List<FindingMark> now = session.findings().of(subject).stream()
                    .filter(finding -> accepted.of(finding).isEmpty()).map(FindingMark::of).toList();
            marks.compute(subject, (key, before) -> now.isEmpty() ? null : now);
        }
        if (stale.isEmpty()) {
            update(session.file(), List.copyOf(marks.values()));
        } else {
            moment.next();
        }
    }

    private static void update(IFile file, List<List<FindingMark>> wanted) {
        IWorkspace workspace = file.getWorkspace();
        ICoreRunnable write = monitor -> write(file, wanted);
        Job job = Job.create(file.getName(), (ICoreRunnable) monitor -> workspace.run(write, file,
                IWorkspace.AVOID_UPDATE, monitor));
        job.setSystem(true);
        job.setRule(file);
        job.schedule();
    }

    private static void write(IFile file, List<List<FindingMark>> wanted) throws CoreException {
        if (!file.isAccessible()) {
            return;
        }
        Set<FindingMark> missing = wanted.stream().flatMap(List::stream).collect(Collectors.toSet());
        for (IMarker marker : file.findMarkers(FindingMark.TYPE, false, IResource.DEPTH_ZERO)) {
            if (!missing.remove(FindingMark.of(marker))) {
                marker.delete();
            }
        }
        for (FindingMark mark : missing) {
            file.createMarker(FindingMark.TYPE, mark.attributes());
        }
    }
}
