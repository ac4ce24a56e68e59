package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A target needs one certificate: whether cameras read more from a file is not documented. */
@Component(service = Rule.class)
public final class TargetSeveralCertificates extends FactRule<TransferTarget> {

    public TargetSeveralCertificates() {
        super("target-several-certificates", Severity.WARNING, "F17", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        int certificates = target.getRootCertificates().size();
        if (target.isUsingSecureProtocol() && certificates > 1) {
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__ROOT_CERTIFICATES, shown(target.getDisplayName()),
                    certificates);
        }
    }
}
