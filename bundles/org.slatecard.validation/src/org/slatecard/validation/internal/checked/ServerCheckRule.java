package org.slatecard.validation.internal.checked;

import java.time.Instant;
import java.time.ZoneOffset;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule about what earlier checks of a target that cameras reach over FTPES came to. */
abstract class ServerCheckRule extends FactRule<TransferTarget> {
    ServerCheckRule(String id, Severity severity, String source) {
        super(id, severity, source, TransferTarget.class);
    }

    @Override
    public final void check(TransferTarget target, RuleContext context, Findings findings) {
        if (context.records().kept() && target.isUsingSecureProtocol()) {
            check(new CheckedTarget(target, context), findings);
        }
    }

    abstract void check(CheckedTarget checked, Findings findings);

    static String name(CheckedTarget checked) {
        return shown(checked.target().getDisplayName());
    }

    /** The day in UTC: a message is the same wherever it is read. */
    static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }
}
