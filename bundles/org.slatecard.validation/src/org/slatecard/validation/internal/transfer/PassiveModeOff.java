package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.Fixes;

/** The camera opens the data connection itself: it gets through firewalls. */
@Component(service = Rule.class)
public final class PassiveModeOff extends FactRule<TransferTarget> {

    public PassiveModeOff() {
        super("passive-mode-off", Severity.WARNING, "RFC 1579, section 2", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        if (!target.isPassiveMode()) {
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__PASSIVE_MODE,
                    Fixes.set(target, FleetPackage.Literals.TRANSFER_TARGET__PASSIVE_MODE, true),
                    shown(target.getDisplayName()));
        }
    }
}
