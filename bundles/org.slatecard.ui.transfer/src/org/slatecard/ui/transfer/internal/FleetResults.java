package org.slatecard.ui.transfer.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.RehearsalEntry;
import org.slatecard.ui.transfer.internal.StoredResults.Outcome;
import org.slatecard.workbench.OpenFleet;

/** What came of the checks and rehearsals of the fleets that are open. For the UI thread. */
@Component(service = FleetResults.class)
public final class FleetResults {
    private static final State NONE = new State(Activity.NONE, FleetHistory.EMPTY, Optional.empty());

    private final Map<OpenFleet, State> states = new WeakHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** What is being done with the servers of a fleet. */
    enum Activity {
        /** Nothing. */
        NONE,
        /** They are being asked for suites. */
        CHECKING,
        /** Uploads to them are being rehearsed. */
        REHEARSING
    }

    /**
     * How it stands with the servers of a fleet.
     *
     * @param activity what is being done with them
     * @param history  what came of it before
     * @param failure  why the last attempt came to nothing, or could not be kept; empty where neither is so
     */
    record State(Activity activity, FleetHistory history, Optional<String> failure) {}

    State of(OpenFleet fleet) {
        return states.getOrDefault(fleet, NONE);
    }

    /** Whether it is known how it stands. */
    boolean knows(OpenFleet fleet) {
        return states.containsKey(fleet);
    }

    void begin(OpenFleet fleet, Activity activity) {
        put(fleet, new State(activity, of(fleet).history(), Optional.empty()));
    }

    /** One upload was rehearsed, and others follow. */
    void rehearsed(OpenFleet fleet, RehearsalEntry entry) {
        State before = of(fleet);
        put(fleet, new State(before.activity(), before.history().with(List.of(), List.of(entry)), before.failure()));
    }

    /** The results from before were read. */
    void read(OpenFleet fleet, Outcome outcome) {
        put(fleet, new State(of(fleet).activity(), outcome.history(), outcome.problem()));
    }

    /** Something was done, and the results were added to. */
    void done(OpenFleet fleet, Outcome outcome) {
        put(fleet, new State(Activity.NONE, outcome.history(), outcome.problem()));
    }

    void failed(OpenFleet fleet, String why) {
        put(fleet, new State(Activity.NONE, of(fleet).history(), Optional.of(NLS.bind(Messages.Failed, why))));
    }

    /** Calls a listener whenever something changes. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void put(OpenFleet fleet, State state) {
        states.put(fleet, state);
        listeners.forEach(Runnable::run);
    }
}
