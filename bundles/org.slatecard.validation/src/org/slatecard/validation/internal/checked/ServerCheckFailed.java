package org.slatecard.validation.internal.checked;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.records.CheckRecord;
import org.slatecard.validation.records.CheckRecord.Outcome;

/** The last check of the server found nothing that keeps uploads from succeeding, or from being safe. */
@Component(service = Rule.class)
public final class ServerCheckFailed extends ServerCheckRule {

    public ServerCheckFailed() {
        super("server-check-failed", Severity.ERROR, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        for (CheckRecord record : checked.current()) {
            if (record.outcome() == Outcome.FAILED) {
                findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked),
                        day(record.at()), record.modelId(), record.verdict());
            }
        }
    }
}
