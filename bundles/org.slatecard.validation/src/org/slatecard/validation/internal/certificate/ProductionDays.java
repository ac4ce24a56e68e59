package org.slatecard.validation.internal.certificate;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.slatecard.model.fleet.Fleet;

/**
 * The days on which the cameras of a fleet send.
 *
 * @param first the first; the last where none is stated
 * @param last  the last
 */
record ProductionDays(LocalDate first, LocalDate last) {

    /** Of a fleet; empty where it states no last day, and where what it states are no days. */
    static Optional<ProductionDays> of(Fleet fleet) {
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

    /** The last instant. */
    Instant end() {
        return last.plusDays(1).atStartOfDay(ZoneOffset.UTC).minusSeconds(1).toInstant();
    }
}
