package org.slatecard.validation.internal.checked;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;
import org.slatecard.certificates.ProductionDays;

/** A server is checked before the production begins; where no days are stated, nobody is reminded. */
@Component(service = Rule.class)
public final class ServerNeverChecked extends ServerCheckRule {

    public ServerNeverChecked() {
        super("server-never-checked", Severity.INFO, "F20");
    }

    @Override
    void check(CheckedTarget checked, Findings findings) {
        if (checked.context().users(checked.target()) == 0 || !checked.known().isEmpty()
                || !(checked.target().eContainer() instanceof Fleet fleet)) {
            return;
        }
        ProductionDays.of(fleet).filter(days -> !checked.context().now().isAfter(days.end()))
                .ifPresent(days -> findings.report(FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, name(checked),
                        days.first()));
    }
}
