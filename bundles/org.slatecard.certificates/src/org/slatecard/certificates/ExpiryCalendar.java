package org.slatecard.certificates;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;

/**
 * Until when the certificates of a fleet work, and those that its authorities issued and servers use. Immutable.
 *
 * @param at         the instant from which is looked
 * @param entries    the certificates that can be read, the first to end first
 * @param unreadable labels of the others
 */
public record ExpiryCalendar(Instant at, List<Entry> entries, List<String> unreadable) {
    /** How long before its end one is reminded of a certificate. */
    public static final List<Duration> REMINDERS = List.of(Duration.ofDays(30), Duration.ofDays(7));

    /** Lists that nobody can change. */
    public ExpiryCalendar {
        entries = List.copyOf(entries);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * A certificate and who depends on it.
     *
     * @param label       its label in the fleet; of an issued one that of its server, with its key
     * @param certificate the certificate
     * @param targets     display names of the transfer targets that have it; of an issued one, of those whose host it
     *                    names
     * @param cameras     labels of the cameras that send to one of these with secure protocol
     */
    public record Entry(String label, EncodedCertificate certificate, List<String> targets, List<String> cameras) {
        /** Lists that nobody can change. */
        public Entry {
            targets = List.copyOf(targets);
            cameras = List.copyOf(cameras);
        }

        /** What it says. */
        public CertificateInfo info() {
            return certificate.info();
        }

        /** Whole days from an instant until it ends; negative where it has ended. */
        public long daysFrom(Instant instant) {
            return Math.floorDiv(Duration.between(instant, info().validUntil()).toSeconds(),
                    Duration.ofDays(1).toSeconds());
        }
    }

    /**
     * A day on which somebody should be told that a certificate ends.
     *
     * @param when  the instant
     * @param entry the certificate
     */
    public record Reminder(Instant when, Entry entry) {}

    /** The reminders of the certificates that have not ended, the first to come first; those that are due are among them. */
    public List<Reminder> reminders() {
        return entries.stream().filter(entry -> !entry.info().expiredAt(at))
                .flatMap(entry -> REMINDERS.stream()
                        .map(before -> new Reminder(entry.info().validUntil().minus(before), entry)))
                .sorted(Comparator.comparing(Reminder::when)).toList();
    }

    /** Of a fleet, as it is looked at from an instant. */
    public static ExpiryCalendar of(Fleet fleet, Instant at) {
        CertificateUses uses = new CertificateUses(fleet);
        List<Entry> entries = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        for (Certificate certificate : fleet.getCertificates()) {
            String label = String.valueOf(certificate.getLabel());
            try {
                EncodedCertificate encoded = EncodedCertificate.of(certificate.getDer());
                entries.add(entry(label, encoded, uses.targets(certificate), uses));
            } catch (ExplainedException e) {
                unreadable.add(label);
            }
        }
        addServers(new ServersInUse(fleet), uses, entries, unreadable);
        entries.sort(Comparator.comparing((Entry entry) -> entry.info().validUntil()).thenComparing(Entry::label));
        return new ExpiryCalendar(at, entries, unreadable);
    }

    /** Adds those that were issued, where they are not among the certificates of the fleet as well. */
    private static void addServers(ServersInUse servers, CertificateUses uses, List<Entry> entries,
            List<String> unreadable) {
        unreadable.addAll(servers.unreadable());
        if (servers.all().isEmpty()) {
            return; // fingerprints of hundreds of certificates take their time
        }
        Set<EncodedCertificate> known = entries.stream().map(Entry::certificate).collect(Collectors.toSet());
        for (ServersInUse.Server each : servers.all()) {
            try {
                if (known.add(each.certificate())) {
                    entries.add(entry(each.name(), each.certificate(), servers.targets(each), uses));
                }
            } catch (ExplainedException e) {
                unreadable.add(each.name());
            }
        }
    }

    private static Entry entry(String label, EncodedCertificate certificate, List<TransferTarget> targets,
            CertificateUses uses) {
        return new Entry(label, certificate,
                targets.stream().map(target -> String.valueOf(target.getDisplayName())).toList(),
                uses.cameras(targets).stream().map(camera -> String.valueOf(camera.getLabel())).toList());
    }
}
