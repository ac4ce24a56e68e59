package org.slatecard.validation.records;

import java.util.List;

/**
 * What is known of the transfer targets of a fleet from earlier checks and rehearsals. Immutable.
 *
 * @param kept       whether results of the fleet were looked for: only then it means something that there are none
 * @param checks     the last check of each server for each model
 * @param rehearsals the last rehearsal of each upload
 */
public record TransferRecords(boolean kept, List<CheckRecord> checks, List<RehearsalRecord> rehearsals) {
    /** Nobody looked: rules say nothing. */
    public static final TransferRecords NONE = new TransferRecords(false, List.of(), List.of());

    /** Lists that nobody can change. */
    public TransferRecords {
        checks = List.copyOf(checks);
        rehearsals = List.copyOf(rehearsals);
    }
}
