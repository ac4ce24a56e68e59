package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.osgi.service.component.annotations.Component;
import org.slatecard.transfer.RehearsalResult;

/** What came of the checks and rehearsals of fleets, as long as the workbench runs. For the UI thread. */
@Component(service = FleetResults.class)
public final class FleetResults {
    private static final State NONE = new State(Activity.NONE, Optional.empty(), List.of(), Optional.empty());

    private final Map<IFile, State> states = new HashMap<>();
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
     * @param activity   what is being done with them
     * @param check      the last check that was done
     * @param rehearsals the last rehearsal of each upload
     * @param failure    why the last attempt came to nothing; empty where it did not
     */
    record State(Activity activity, Optional<FleetCheck> check, List<RehearsalResult> rehearsals,
            Optional<String> failure) {
        private State doing(Activity what, Optional<String> why) {
            return new State(what, check, rehearsals, why);
        }
    }

    State of(IFile fleet) {
        return states.getOrDefault(fleet, NONE);
    }

    void begin(IFile fleet, Activity activity) {
        put(fleet, of(fleet).doing(activity, Optional.empty()));
    }

    void checked(IFile fleet, FleetCheck check) {
        put(fleet, new State(Activity.NONE, Optional.of(check), of(fleet).rehearsals(), Optional.empty()));
    }

    /** One upload was rehearsed; its result takes the place of the one before. */
    void rehearsed(IFile fleet, RehearsalResult result) {
        State before = of(fleet);
        List<RehearsalResult> all = new ArrayList<>(before.rehearsals());
        all.removeIf(each -> isSameUpload(each, result));
        all.add(result);
        put(fleet, new State(before.activity(), before.check(), List.copyOf(all), Optional.empty()));
    }

    private static boolean isSameUpload(RehearsalResult one, RehearsalResult other) {
        return one.camera().equals(other.camera()) && one.target().equals(other.target());
    }

    void done(IFile fleet) {
        put(fleet, of(fleet).doing(Activity.NONE, Optional.empty()));
    }

    void failed(IFile fleet, String why) {
        put(fleet, of(fleet).doing(Activity.NONE, Optional.of(why)));
    }

    /** Calls a listener whenever something changes. */
    void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void put(IFile fleet, State state) {
        states.put(fleet, state);
        listeners.forEach(Runnable::run);
    }
}
