package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;

/** A port is one that the camera takes. */
@Component(service = Rule.class)
public final class PortRange extends FactRule<TransferTarget> {

    public PortRange() {
        super("port-range", Severity.ERROR, "RFC 6335, section 6", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        int port = target.getPort();
        FieldLimit.first(context.models(target), Field.PORT, limit -> limit.refuses(port))
                .ifPresent(limit -> findings.report(FleetPackage.Literals.TRANSFER_TARGET__PORT, port,
                        shown(target.getDisplayName()), limit.model().getId(), limit.spec().getMinimum(),
                        limit.spec().getMaximum(), limit.basis(FieldLimit.NUMBER)));
    }
}
