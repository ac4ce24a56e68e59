package org.slatecard.ui.fleet.internal.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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
import org.slatecard.ui.fleet.internal.session.Moment;
import org.slatecard.validation.Finding;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * Follows the findings of a fleet: a moment after the last edit they are put in order beside the UI thread, and what has
 * become of that is shown unless something newer is on its way. For the UI thread.
 */
final class FindingFollower {
    private static final int MOMENT_MS = 250;
    /** So many findings are handed over before the user has another turn. */
    private static final int PORTION = 500;

    private final FleetSession session;
    private final Display display;
    private final Consumer<FindingList> show;
    private final FindingLister lister = new FindingLister(Locale.getDefault());
    private final Places places = new Places();
    private final Consumer<Set<EObject>> onFindings = this::judged;
    private final Consumer<Notification> onChange = this::changed;
    private final Moment listing;
    private final Moment gathering;
    private Iterator<Finding> unplaced = Collections.emptyIterator();
    private List<Found> found = new ArrayList<>();
    private FindingQuery query;
    private Job running;

    /** Follows until {@link #stop}. */
    FindingFollower(FleetSession session, Display display, FindingQuery query, Consumer<FindingList> show) {
        this.session = session;
        this.display = display;
        this.query = query;
        this.show = show;
        listing = new Moment(display, MOMENT_MS, this::list);
        gathering = new Moment(display, MOMENT_MS, this::gather);
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
        listing.cancel();
        gathering.cancel();
        session.findings().removeListener(onFindings);
        session.changes().remove(onChange);
        cancel();
    }

    private void judged(Set<EObject> objects) {
        listing.soon();
    }

    private void changed(Notification change) {
        places.changed(change);
        listing.soon();
    }

    private void list() {
        cancel();
        unplaced = session.findings().all().iterator();
        found = new ArrayList<>();
        gather();
    }

    /** Names the places of some of the findings; those of all are put in order. */
    private void gather() {
        AcceptedFindings accepted = session.accepted();
        for (int placed = 0; placed < PORTION && unplaced.hasNext(); placed++) {
            Finding finding = unplaced.next();
            found.add(new Found(finding, places.of(finding.subject()), accepted.of(finding)));
        }
        if (unplaced.hasNext()) {
            gathering.next();
        } else {
            order(List.copyOf(found));
        }
    }

    private void order(List<Found> all) {
        FindingQuery wanted = query;
        Job job = Job.createSystem(Messages.Listing, (ICoreRunnable) monitor -> {
            FindingList list = lister.list(all, wanted);
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

    private void cancel() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }
}
