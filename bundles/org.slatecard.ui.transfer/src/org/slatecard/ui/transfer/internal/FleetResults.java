package org.slatecard.ui.transfer.internal;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Set<OpenFleet> known = Collections.newSetFromMap(new WeakHashMap<>());
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

    /** Whether what lies beside the fleet has to be read; says so once. */
    boolean wantsReading(OpenFleet fleet) {
        return known.add(fleet);
    }

    void begin(OpenFleet fleet, Activity activity) {
        put(fleet, new State(activity, of(fleet).history(), Optional.empty()));
    }

    /** One upload was rehearsed, and others follow. */
    void rehearsed(OpenFleet fleet, RehearsalEntry entry) {
        State before = of(fleet);
        put(fleet, new State(before.activity(), before.history().with(List.of(), List.of(entry)), before.failure()));
    }

    /** The results from before were read, as they were when the fleet was opened. */
    void read(OpenFleet fleet, Outcome outcome) {
        State now = of(fleet);
        if (now.history().equals(FleetHistory.EMPTY)) { // else there is news that holds them, or will
            put(fleet, new State(now.activity(), outcome.history(), outcome.problem()));
        }
    }

    /** Something was done, and the results were added to: rules judge by them. */
    void done(OpenFleet fleet, Outcome outcome) {
        known.add(fleet);
        fleet.findings().read(outcome.history().records());
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
