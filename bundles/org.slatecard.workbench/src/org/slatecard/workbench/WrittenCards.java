package org.slatecard.workbench;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/**
 * What is known of the cards that were written from this workspace, or elsewhere and verified here: they carry their
 * certificates on, whatever the fleet says later. A card for the same cameras in the same drive takes the place of one
 * that was written before it. For the UI thread.
 */
@Component(service = WrittenCards.class)
public final class WrittenCards {
    private static final String NODE = "writtenCards";
    private static final String TAB = "\t";
    private static final String BLANK = " ";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** The cards of a fleet, by its id; the last to be written first. */
    public List<WrittenCard> of(String fleetId) {
        Preferences node = node(fleetId);
        List<WrittenCard> cards = new ArrayList<>();
        try {
            for (String key : node.keys()) {
                read(key, node.get(key, "")).ifPresent(cards::add);
            }
        } catch (BackingStoreException | IllegalStateException e) {
            return List.of(); // the workspace is being closed
        }
        cards.sort(Comparator.comparing(WrittenCard::written).reversed());
        return cards;
    }

    /** Keeps a card in mind, unless one that was written later is known in its place. */
    public void add(String fleetId, WrittenCard card) {
        Preferences node = node(fleetId);
        String key = card.place() + TAB + String.join(TAB, card.cameras());
        if (read(key, node.get(key, "")).filter(known -> known.written().isAfter(card.written())).isPresent()) {
            return;
        }
        node.put(key, card.written() + BLANK + String.join(BLANK, card.certificates()));
        Job.createSystem(NODE, (ICoreRunnable) monitor -> {
            try {
                node.flush();
            } catch (BackingStoreException e) {
                throw new CoreException(Status.error(NODE, e));
            }
        }).schedule();
        listeners.forEach(Runnable::run);
    }

    /** Calls a listener after each card. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Ends the calls. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private static Preferences node(String fleetId) {
        return InstanceScope.INSTANCE.getNode(WorkbenchPreferences.NODE).node(NODE).node(fleetId.replace('/', '_'));
    }

    private static Optional<WrittenCard> read(String key, String value) {
        List<String> names = Arrays.asList(key.split(TAB));
        List<String> parts = Arrays.asList(value.split(BLANK));
        try {
            return Optional.of(new WrittenCard(names.get(0), names.subList(1, names.size()),
                    Instant.parse(parts.get(0)), parts.subList(1, parts.size())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
