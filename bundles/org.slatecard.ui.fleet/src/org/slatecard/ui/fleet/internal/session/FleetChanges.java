package org.slatecard.ui.fleet.internal.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Passes on every change of a fleet and of what it contains. */
public final class FleetChanges extends EContentAdapter {
    private final List<Consumer<Notification>> listeners = new CopyOnWriteArrayList<>();

    /** Calls a listener after each change. */
    public void add(Consumer<Notification> listener) {
        listeners.add(listener);
    }

    /** Ends the calls. */
    public void remove(Consumer<Notification> listener) {
        listeners.remove(listener);
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (!change.isTouch()) {
            listeners.forEach(listener -> listener.accept(change));
        }
    }
}
