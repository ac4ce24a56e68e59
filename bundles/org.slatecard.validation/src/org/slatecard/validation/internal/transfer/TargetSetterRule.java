package org.slatecard.validation.internal.transfer;

import org.eclipse.emf.ecore.EReference;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule about the transfer targets that somebody sets for cameras: one finding stands for all that take them over. */
abstract class TargetSetterRule extends FactRule<Settings> {
    static final EReference TARGETS = FleetPackage.Literals.SETTINGS__TRANSFER_TARGETS;

    TargetSetterRule(String id, Severity severity, String source) {
        super(id, severity, source, Settings.class);
    }

    @Override
    public final void check(Settings settings, RuleContext context, Findings findings) {
        if (settings.isSetTransferTargets() && context.isTaken(settings, TARGETS)) {
            checkTaken(settings, context, findings);
        }
    }

    /** Looks at targets that some camera has from there. */
    abstract void checkTaken(Settings settings, RuleContext context, Findings findings);
}
