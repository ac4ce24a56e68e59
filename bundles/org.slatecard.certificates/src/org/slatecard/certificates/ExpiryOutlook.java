package org.slatecard.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.certificates.internal.path.Standing;
import org.slatecard.certificates.internal.path.Strength;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.Grade;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;

/**
 * The verdicts on the certificates of a fleet as they are at an instant, or would be. Immutable.
 *
 * @param calendar     until when they work
 * @param certificates the verdicts, in the order of the calendar
 * @param cameras      who depends on them: the camera whose certificate ends first comes first
 */
public record ExpiryOutlook(ExpiryCalendar calendar, List<CertificateOutlook> certificates,
        List<CameraOutlook> cameras) {
    /** Lists that nobody can change. */
    public ExpiryOutlook {
        certificates = List.copyOf(certificates);
        cameras = List.copyOf(cameras);
    }

    /** How a certificate stands in time. */
    public enum Time {
        VALID, NOT_YET, ENDED
    }

    /**
     * The verdicts on a certificate.
     *
     * @param entry the certificate, and who depends on it
     * @param time  how it stands in time
     * @param grade what is to be thought of its key and signature
     * @param fault what keeps it from leading to a root of the fleet (RFC 5280); empty where it does
     * @param early whether it ends before the production does
     */
    public record CertificateOutlook(ExpiryCalendar.Entry entry, Time time, Grade grade,
            Optional<ChainFinding> fault, boolean early) {
        /** Whether there is nothing wrong. */
        public boolean isGood() {
            return time == Time.VALID && grade != Grade.DISALLOWED && fault.isEmpty() && !early;
        }
    }

    /**
     * The certificates that a camera depends on.
     *
     * @param label        label of the camera
     * @param certificates their verdicts, the first to end first; at least one
     */
    public record CameraOutlook(String label, List<CertificateOutlook> certificates) {
        /** A list that nobody can change. */
        public CameraOutlook {
            certificates = List.copyOf(certificates);
        }

        /** Whether there is nothing wrong with any of them. */
        public boolean isGood() {
            return certificates.stream().allMatch(CertificateOutlook::isGood);
        }
    }

    /** Of a fleet at an instant, which need not be now. */
    public static ExpiryOutlook of(Fleet fleet, Instant at) {
        ExpiryCalendar calendar = ExpiryCalendar.of(fleet, at);
        Map<ExpiryCalendar.Entry, PathCertificate> decoded = new LinkedHashMap<>();
        List<ExpiryCalendar.Entry> readable = new ArrayList<>();
        List<String> unreadable = new ArrayList<>(calendar.unreadable());
        for (ExpiryCalendar.Entry entry : calendar.entries()) {
            try {
                decoded.put(entry, entry.certificate().decoded());
                readable.add(entry);
            } catch (ExplainedException e) {
                unreadable.add(entry.label());
            }
        }
        Standing standing = new Standing(List.copyOf(decoded.values()));
        Optional<Instant> over = ProductionDays.of(fleet).map(ProductionDays::end);
        List<CertificateOutlook> certificates = readable.stream()
                .map(entry -> of(entry, decoded.get(entry), standing, at, over)).toList();
        return new ExpiryOutlook(new ExpiryCalendar(at, readable, unreadable), certificates, cameras(certificates));
    }

    private static CertificateOutlook of(ExpiryCalendar.Entry entry, PathCertificate decoded, Standing standing,
            Instant at, Optional<Instant> over) {
        CertificateInfo info = entry.info();
        Time time = Time.VALID;
        if (info.expiredAt(at)) {
            time = Time.ENDED;
        } else if (at.isBefore(info.validFrom())) {
            time = Time.NOT_YET;
        }
        return new CertificateOutlook(entry, time, Strength.of(decoded, at), standing.fault(decoded, at),
                over.filter(info::expiredAt).isPresent());
    }

    private static List<CameraOutlook> cameras(List<CertificateOutlook> certificates) {
        Map<String, List<CertificateOutlook>> byCamera = new LinkedHashMap<>();
        for (CertificateOutlook each : certificates) {
            for (String camera : each.entry().cameras()) {
                byCamera.computeIfAbsent(camera, key -> new ArrayList<>()).add(each);
            }
        }
        return byCamera.entrySet().stream().map(each -> new CameraOutlook(each.getKey(), each.getValue())).toList();
    }
}
