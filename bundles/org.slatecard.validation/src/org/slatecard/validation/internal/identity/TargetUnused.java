package org.slatecard.validation.internal.identity;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A transfer target is there for a camera. */
@Component(service = Rule.class)
public final class TargetUnused extends FactRule<TransferTarget> {

    public TargetUnused() {
        super("target-unused", Severity.INFO, "Slatecard", TransferTarget.class);
    }

    @Override
    public void check(TransferTarget target, RuleContext context, Findings findings) {
        if (context.users(target) == 0) {
            findings.report(null, shown(target.getDisplayName()));
        }
    }
}
