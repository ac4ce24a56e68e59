package org.slatecard.certificates;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;

/**
 * Until when the certificates of a fleet work. Immutable.
 *
 * @param at         the instant from which is looked
 * @param entries    the certificates that can be read, the first to end first
 * @param unreadable labels of the others
 */
public record ExpiryCalendar(Instant at, List<Entry> entries, List<String> unreadable) {
    /** Lists that nobody can change. */
    public ExpiryCalendar {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A certificate and who depends on it.
     *
     * @param label   its label in the fleet
     * @param info    what it says
     * @param targets display names of the transfer targets that have it
     * @param cameras labels of the cameras that send to one of these with secure protocol
     */
    public record Entry(String label, CertificateInfo info, List<String> targets, List<String> cameras) {
        /** Lists that nobody can change. */
        public Entry {
            targets = List.copyOf(targets);
            cameras = List.copyOf(cameras);
        }

        /** Whole days from an instant until it ends; negative where it has ended. */
        public long daysFrom(Instant instant) {
            return Math.floorDiv(Duration.between(instant, info.validUntil()).toSeconds(),
                    Duration.ofDays(1).toSeconds());
        }
    }

    /** Of a fleet, as it is looked at from an instant. */
    public static ExpiryCalendar of(Fleet fleet, Instant at) {
        CertificateUses uses = new CertificateUses(fleet);
        List<Entry> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Certificate certificate : fleet.getCertificates()) {
            String label = String.valueOf(certificate.getLabel());
            try {
                CertificateInfo info = CertificateInfo.of(certificate.getDer());
                List<TransferTarget> targets = uses.targets(certificate);
                entries.add(new Entry(label, info,
                        targets.stream().map(target -> String.valueOf(target.getDisplayName())).toList(),
                        uses.cameras(targets).stream().map(camera -> String.valueOf(camera.getLabel())).toList()));
            } catch (ExplainedException e) {
                unreadable.add(label);
            }
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.info().validUntil()).thenComparing(Entry::label));
        return new ExpiryCalendar(at, entries, unreadable);
    }
}
