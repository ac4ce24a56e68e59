package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** Without a vault nothing is known of passwords, and that is said once. */
@Component(service = Rule.class)
public final class SecretsNotChecked extends FactRule<Fleet> {

    public SecretsNotChecked() {
        super("secrets-not-checked", Severity.INFO, "F10", Fleet.class);
    }

    @Override
    public boolean saysUnchecked() {
        return true;
    }

    @Override
    public void check(Fleet fleet, RuleContext context, Findings findings) {
        if (context.secrets().state() == Secrets.State.NONE && !fleet.getCameras().isEmpty()) {
            findings.report(null);
        }
    }
}
