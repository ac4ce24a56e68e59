package org.slatecard.ui.fleet.internal.table.rows;

import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Hears of every change of a fleet and of what it contains. */
final class FleetWatch extends EContentAdapter {
    private final Consumer<Notification> listener;

    FleetWatch(Consumer<Notification> listener) {
        this.listener = listener;
    }

    @Override
    public void notifyChanged(Notification change) {
        super.notifyChanged(change);
        if (!change.isTouch()) {
            listener.accept(change);
        }
    }
}
