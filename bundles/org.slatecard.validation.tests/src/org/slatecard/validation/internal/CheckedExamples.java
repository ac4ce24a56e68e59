package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;
import org.slatecard.validation.records.CheckRecord;
import org.slatecard.validation.records.CheckRecord.Outcome;
import org.slatecard.validation.records.RehearsalRecord;
import org.slatecard.validation.records.TransferRecords;
import org.slatecard.validation.records.UploadSettings;

/** Examples of rules about earlier checks of servers. */
final class CheckedExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("server-check-failed", Example.records(fleet -> checked(fleet, Outcome.FAILED),
                    fleet -> checked(fleet, Outcome.FINE))),
            entry("server-check-undecided", Example.records(fleet -> checked(fleet, Outcome.UNDECIDED),
                    fleet -> checked(fleet, Outcome.FINE))),
            entry("server-check-outdated", Example.records(
                    fleet -> records(check(fleet, "ingest.example.net", Outcome.FAILED)),
                    fleet -> TransferRecords.NONE)),
            entry("server-never-checked", new Example(CheckedExamples::setProduction, fleet -> {}, Example.GOOD,
                    fleet -> records(), fleet -> records())),
            entry("rehearsal-failed", Example.records(fleet -> rehearsed(fleet, Optional.of(words())),
                    fleet -> rehearsed(fleet, Optional.empty()))),
            entry("rehearsal-outdated", Example.records(
                    fleet -> rehearsed(fleet, new UploadSettings("nobody", "/else", true, true), Optional.empty()),
                    fleet -> rehearsed(fleet, Optional.empty()))));

    private CheckedExamples() {}

    static void setProduction(Fleet fleet) {
        fleet.setProductionLastDay(LocalDate.now().plusDays(9).toString());
    }

    static TransferRecords checked(Fleet fleet, Outcome outcome) {
        return records(check(fleet, fleet.getTargets().get(0).getHostName(), outcome));
    }

    static TransferRecords records(CheckRecord... checks) {
        return new TransferRecords(true, List.of(checks), List.of());
    }

    static CheckRecord check(Fleet fleet, String host, Outcome outcome) {
        TransferTarget target = fleet.getTargets().get(0);
        return new CheckRecord(List.of(target.getId()), host, target.getPort(), fleet.getModelId(),
                CheckRecord.anchors(target), Instant.parse("2026-06-12T08:30:00Z"), outcome, words());
    }

    /** The upload of the first camera was rehearsed with what it is set to. */
    static TransferRecords rehearsed(Fleet fleet, Optional<Text> failed) {
        return rehearsed(fleet, UploadSettings.of(fleet.getCameras().get(0), fleet.getTargets().get(0)), failed);
    }

    static TransferRecords rehearsed(Fleet fleet, UploadSettings settings, Optional<Text> failed) {
        TransferTarget target = fleet.getTargets().get(0);
        return new TransferRecords(true, List.of(), List.of(new RehearsalRecord("CAM 1", "Ingest",
                "ingest.example.org", 21, fleet.getModelId(), CheckRecord.anchors(target), Optional.of(settings),
                Instant.parse("2026-06-12T08:30:00Z"), failed)));
    }

    /** Something in two languages. */
    static Text words() {
        return Services.validator().rules().get(0).title();
    }
}
