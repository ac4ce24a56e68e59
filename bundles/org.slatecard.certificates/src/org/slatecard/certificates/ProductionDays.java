package org.slatecard.certificates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slatecard.model.fleet.Fleet;

/**
 * The days on which the cameras of a fleet send; days of UTC (decision 0023).
 *
 * @param first the first; the last where none is stated
 * @param last  the last
 */
public record ProductionDays(LocalDate first, LocalDate last) {

    /** Of a fleet; empty where it states no last day, and where what it states are no days. */
    public static Optional<ProductionDays> of(Fleet fleet) {
        try {
            return fleet.getProductionLastDay() == null || fleet.getProductionLastDay().isEmpty()
                    ? Optional.empty()
                    : Optional.of(read(fleet.getProductionFirstDay(), LocalDate.parse(fleet.getProductionLastDay())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ProductionDays read(String first, LocalDate last) {
        return new ProductionDays(first == null || first.isEmpty() ? last : LocalDate.parse(first), last);
    }

    /** The first instant. */
    public Instant begin() {
        return first.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The last instant. */
    public Instant end() {
        return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusSeconds(1).toInstant();
    }

    /** Whether a certificate is valid on every one of these days. */
    public boolean within(CertificateInfo info) {
        return !begin().isBefore(info.validFrom()) && !info.expiredAt(end());
    }
}
