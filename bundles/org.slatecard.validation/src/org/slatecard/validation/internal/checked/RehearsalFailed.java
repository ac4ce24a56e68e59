package org.slatecard.validation.internal.checked;

import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.records.RehearsalRecord;

/** The last rehearsals of uploads to the target succeeded, as far as they still hold. */
@Component(service = Rule.class)
public final class RehearsalFailed extends ServerCheckRule {

    public RehearsalFailed() {
        super("rehearsal-failed", Severity.ERROR, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        List<RehearsalRecord> failed = checked.rehearsals().stream().filter(each -> each.changes().isEmpty())
                .map(CheckedTarget.Rehearsed::record).filter(record -> record.failed().isPresent()).toList();
        if (!failed.isEmpty()) {
            RehearsalRecord first = failed.get(0);
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked), day(first.at()),
                    shown(first.camera()), first.failed().orElseThrow(), failed.size());
        }
    }
}
