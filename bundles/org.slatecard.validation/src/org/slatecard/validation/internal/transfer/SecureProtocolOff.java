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

/** Clips and passwords are sent encrypted. */
@Component(service = Rule.class)
public final class SecureProtocolOff extends FactRule<TransferTarget> {

    public SecureProtocolOff() {
        super("secure-protocol-off", Severity.WARNING, "F16", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        if (!target.isUsingSecureProtocol()) {
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__USING_SECURE_PROTOCOL,
                    Fixes.set(target, FleetPackage.Literals.TRANSFER_TARGET__USING_SECURE_PROTOCOL, true),
                    shown(target.getDisplayName()));
        }
    }
}
