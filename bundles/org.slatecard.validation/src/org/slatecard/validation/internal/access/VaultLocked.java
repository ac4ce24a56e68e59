package org.slatecard.validation.internal.access;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** While the vault is locked, what is in it is not checked, and that is said: it does not count as fine. */
@Component(service = Rule.class)
public final class VaultLocked extends FactRule<Fleet> {

    public VaultLocked() {
        super("vault-locked", Severity.INFO, "F10", Fleet.class);
    }

    @Override
    public boolean saysUnchecked() {
        return true;
    }

    @Override
    public void check(Fleet fleet, RuleContext context, Findings findings) {
        if (context.secrets().state() == Secrets.State.LOCKED) {
            findings.report(null);
        }
    }
}
