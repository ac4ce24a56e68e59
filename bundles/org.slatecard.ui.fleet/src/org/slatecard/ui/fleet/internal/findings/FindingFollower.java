package org.slatecard.ui.fleet.internal.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.slatecard.ui.fleet.internal.findings.FindingLister.Found;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.validation.Finding;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * Follows the findings of a fleet: a moment after the last edit they are put in order beside the UI thread, and what has
 * become of that is shown unless something newer is on its way. For the UI thread.
 */
final class FindingFollower {
    private static final int MOMENT_MS = 250;

    private final FleetSession session;
    private final Display display;
    private final Consumer<FindingList> show;
    private final FindingLister lister = new FindingLister(Locale.getDefault());
    private final Places places = new Places();
    private final Consumer<Set<EObject>> onFindings = objects -> soon();
    private final Consumer<Notification> onChange = this::changed;
    private final Runnable now = this::list;
    private FindingQuery query;
    private Job running;

    /** Follows until {@link #stop}. */
    FindingFollower(FleetSession session, Display display, FindingQuery query, Consumer<FindingList> show) {
        this.session = session;
        this.display = display;
        this.query = query;
        this.show = show;
        session.findings().addListener(onFindings);
        session.changes().add(onChange);
        list();
    }

    FleetSession session() {
        return session;
    }

    /** From now on the user wants to see that. */
    void show(FindingQuery wanted) {
        query = wanted;
        list();
    }

    void stop() {
        display.timerExec(-1, now);
        session.findings().removeListener(onFindings);
        session.changes().remove(onChange);
        cancel();
    }

    private void changed(Notification change) {
        places.changed(change);
        soon();
    }

    private void soon() {
        display.timerExec(MOMENT_MS, now);
    }

    private void list() {
        cancel();
        List<Found> found = gather();
        FindingQuery wanted = query;
        Job job = Job.createSystem(Messages.Listing, (ICoreRunnable) monitor -> {
            FindingList list = lister.list(found, wanted);
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    running = null;
                    show.accept(list);
                }
            });
        });
        running = job;
        job.schedule();
    }

    private List<Found> gather() {
        List<Finding> all = session.findings().all();
        AcceptedFindings accepted = session.accepted();
        List<Found> found = new ArrayList<>(all.size());
        for (Finding finding : all) {
            found.add(new Found(finding, places.of(finding.subject()), accepted.of(finding)));
        }
        return found;
    }

    private void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
