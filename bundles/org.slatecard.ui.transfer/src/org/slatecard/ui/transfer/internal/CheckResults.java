package org.slatecard.ui.transfer.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.osgi.service.component.annotations.Component;

/** What came of the checks of fleets, as long as the workbench runs. For the UI thread. */
@Component(service = CheckResults.class)
public final class CheckResults {
    private static final State NONE = new State(false, Optional.empty(), Optional.empty());

    private final Map<IFile, State> states = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * How it stands with the servers of a fleet.
     *
     * @param running whether they are being checked
     * @param last    the last check that was done
     * @param failure why the last attempt came to nothing; empty where it did not
     */
    record State(boolean running, Optional<FleetCheck> last, Optional<String> failure) {}

    State of(IFile fleet) {
        return states.getOrDefault(fleet, NONE);
    }

    void begin(IFile fleet) {
        put(fleet, new State(true, of(fleet).last(), Optional.empty()));
    }

    void done(IFile fleet, FleetCheck check) {
        put(fleet, new State(false, Optional.of(check), Optional.empty()));
    }

    void failed(IFile fleet, String why) {
        put(fleet, new State(false, of(fleet).last(), Optional.of(why)));
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
