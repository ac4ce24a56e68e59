package org.slatecard.validation.internal.basis;

import java.util.Arrays;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;

/** A secret that the fleet refers to is in its vault; without a vault none is. */
public abstract class SecretUnreadable<T extends EObject> extends FactRule<T> {
    private final SecretField<T> field;

    protected SecretUnreadable(String id, String source, SecretField<T> field) {
        super(id, Severity.WARNING, source, field.subject());
        this.field = field;
    }

    @Override
    public final void check(T subject, RuleContext context, Findings findings) {
        if (context.secrets().state() == Secrets.State.LOCKED) {
            return;
        }
        for (Map.Entry<EAttribute, String> set : field.ids().apply(subject, context).entrySet()) {
            String id = set.getValue();
            if (id != null && !id.isEmpty()) {
                context.secrets().read(id).ifPresentOrElse(secret -> Arrays.fill(secret, '\0'),
                        () -> findings.report(set.getKey(), shown(field.name().apply(subject))));
            }
        }
    }
}
