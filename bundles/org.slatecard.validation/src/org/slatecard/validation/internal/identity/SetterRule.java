package org.slatecard.validation.internal.identity;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Settings;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule about networks or transfer targets that cameras lack: reported at whom they take none from, else at the fleet. */
abstract class SetterRule extends FactRule<Settings> {
    private final EReference feature;

    SetterRule(String id, EReference feature) {
        super(id, Severity.WARNING, "Slatecard", Settings.class);
        this.feature = feature;
    }

    @Override
    public final void check(Settings settings, RuleContext context, Findings findings) {
        boolean none = settings.eIsSet(feature) && ((List<?>) settings.eGet(feature)).isEmpty()
                && context.isTaken(settings, feature);
        boolean nobody = settings instanceof Fleet && context.isTaken(null, feature);
        if (none || nobody) {
            findings.report(feature);
        }
    }
}
