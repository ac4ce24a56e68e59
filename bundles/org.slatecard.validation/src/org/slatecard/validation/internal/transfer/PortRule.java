package org.slatecard.validation.internal.transfer;

import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.camera.Field;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Fixes;

/** A rule about a port that stands for another protocol than the one that the camera speaks. */
abstract class PortRule extends FactRule<TransferTarget> {
    private static final EAttribute FEATURE = FleetPackage.Literals.TRANSFER_TARGET__PORT;

    private final int port;

    PortRule(String id, int port) {
        super(id, Severity.WARNING, "F16", TransferTarget.class);
        this.port = port;
    }

    @Override
    public final void check(TransferTarget target, RuleContext context, Findings findings) {
        if (target.getPort() == port) {
            String usual = usual(target, context);
            findings.report(FEATURE, usual.isEmpty() ? null : Fixes.set(target, FEATURE, Integer.valueOf(usual)), port,
                    shown(target.getDisplayName()), usual);
        }
    }

    /** The port that the cameras are delivered with; empty where it is not known. */
    private static String usual(TransferTarget target, RuleContext context) {
        return FieldLimit.first(context.models(target), Field.PORT, limit -> limit.spec().getFactoryValue() != null)
                .map(limit -> limit.spec().getFactoryValue()).filter(value -> value.matches("\\d{1,5}")).orElse("");
    }
}
