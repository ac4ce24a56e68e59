package org.slatecard.validation.internal.checked;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.validation.records.CheckRecord;
import org.slatecard.validation.records.CheckRecord.Outcome;

/** The server could be asked when it was checked last. */
@Component(service = Rule.class)
public final class ServerCheckUndecided extends ServerCheckRule {

    public ServerCheckUndecided() {
        super("server-check-undecided", Severity.INFO, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        for (CheckRecord record : checked.current()) {
            if (record.outcome() == Outcome.UNDECIDED) {
                findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked),
                        day(record.at()), record.verdict());
                return;
            }
        }
    }
}
