package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A target with secure protocol has a root certificate, without which the camera cannot tell the server from another. */
@Component(service = Rule.class)
public final class TargetCertificateMissing extends FactRule<TransferTarget> {

    public TargetCertificateMissing() {
        super("target-certificate-missing", Severity.ERROR, "F16", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        if (target.isUsingSecureProtocol() && target.getRootCertificates().isEmpty()) {
            findings.report(FleetPackage.Literals.TRANSFER_TARGET__ROOT_CERTIFICATES, shown(target.getDisplayName()));
        }
    }
}
