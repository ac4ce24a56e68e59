package org.slatecard.transfer.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.transfer.ServerResult;
import org.slatecard.validation.Severity;
import org.slatecard.validation.records.CheckRecord;
import org.slatecard.validation.records.CheckRecord.Outcome;
import org.slatecard.validation.records.TransferRecords;

/**
 * The checks and rehearsals of a fleet: of each server and of each upload the last one and the one before.
 *
 * @param checks     the oldest first
 * @param rehearsals the oldest first
 */
public record FleetHistory(List<CheckEntry> checks, List<RehearsalEntry> rehearsals) {
    /** Nothing was checked yet. */
    public static final FleetHistory EMPTY = new FleetHistory(List.of(), List.of());
    /** So many checks are kept, and so many rehearsals. */
    static final int MOST = 1_000;

    /** Lists that nobody can change. */
    public FleetHistory {
        checks = List.copyOf(checks);
        rehearsals = List.copyOf(rehearsals);
    }

    /** With further results; of the same server and model, and of the same upload, one from before is kept. */
    public FleetHistory with(List<CheckEntry> moreChecks, List<RehearsalEntry> moreRehearsals) {
        return new FleetHistory(with(checks, moreChecks, CheckEntry::isOfTheSame),
                with(rehearsals, moreRehearsals, RehearsalEntry::isOfTheSame));
    }

    /** The last check of each server for each model. */
    public List<CheckEntry> lastChecks() {
        return last(checks, CheckEntry::isOfTheSame);
    }

    /** The last rehearsal of each upload. */
    public List<RehearsalEntry> lastRehearsals() {
        return last(rehearsals, RehearsalEntry::isOfTheSame);
    }

    /** The last rehearsals of uploads by cameras to transfer targets that the fleet still has under these names. */
    public List<KnownRehearsal> rehearsals(Fleet fleet) {
        Map<String, Camera> cameras = fleet.getCameras().stream().collect(
                Collectors.toMap(each -> named(each.getLabel()), each -> each, (first, second) -> first));
        Map<String, TransferTarget> targets = fleet.getTargets().stream().collect(
                Collectors.toMap(each -> named(each.getDisplayName()), each -> each, (first, second) -> first));
        List<KnownRehearsal> known = new ArrayList<>();
        for (RehearsalEntry entry : lastRehearsals()) {
            Camera camera = cameras.get(entry.result().camera());
            TransferTarget target = targets.get(entry.result().target());
            if (camera != null && target != null) {
                known.add(new KnownRehearsal(entry, entry.kept().changes(camera, target)));
            }
        }
        return known;
    }

    private static String named(String name) {
        return Objects.requireNonNullElse(name, "");
    }

    /** The check before the last one; empty where there was only one. */
    public Optional<CheckEntry> before(CheckEntry last) {
        return before(checks, last, CheckEntry::isOfTheSame);
    }

    /** The rehearsal before the last one; empty where there was only one. */
    public Optional<RehearsalEntry> before(RehearsalEntry last) {
        return before(rehearsals, last, RehearsalEntry::isOfTheSame);
    }

    /** What rules judge by: of each server and upload the last result. */
    public TransferRecords records() {
        return new TransferRecords(true, lastChecks().stream().map(FleetHistory::record).toList(),
                lastRehearsals().stream().map(RehearsalEntry::kept).toList());
    }

    private static CheckRecord record(CheckEntry entry) {
        ServerResult result = entry.result();
        boolean failed = result.findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
        Outcome found = failed ? Outcome.FAILED : Outcome.FINE;
        return new CheckRecord(entry.targets(), result.server().host(), result.server().port(), entry.modelId(),
                entry.anchors(), entry.at(), result.verdict().isUndecided() ? Outcome.UNDECIDED : found,
                result.verdict().title());
    }

    /** The newer half of it. */
    FleetHistory newerHalf() {
        return new FleetHistory(checks.subList(checks.size() / 2, checks.size()),
                rehearsals.subList(rehearsals.size() / 2, rehearsals.size()));
    }

    private static <T> List<T> with(List<T> all, List<T> more, BiPredicate<T, T> same) {
        List<T> kept = new ArrayList<>(all);
        for (T entry : more) {
            List<T> former = kept.stream().filter(each -> same.test(each, entry)).toList();
            kept.removeAll(former.subList(0, Math.max(former.size() - 1, 0)));
            kept.add(entry);
        }
        return kept.subList(Math.max(kept.size() - MOST, 0), kept.size());
    }

    private static <T> List<T> last(List<T> all, BiPredicate<T, T> same) {
        List<T> last = new ArrayList<>();
        for (T each : all) {
            last.removeIf(other -> same.test(each, other));
            last.add(each);
        }
        return last;
    }

    private static <T> Optional<T> before(List<T> all, T last, BiPredicate<T, T> same) {
        return all.reversed().stream().filter(each -> !each.equals(last) && same.test(each, last)).findFirst();
    }
}
