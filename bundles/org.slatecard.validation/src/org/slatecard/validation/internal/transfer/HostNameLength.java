package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.LimitText;

/** A host name is there and as long as the camera takes. */
@Component(service = Rule.class)
public final class HostNameLength extends HostRule {

    public HostNameLength() {
        super("host-name-length", Severity.ERROR, "F16");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        limit(target, context, limit -> limit.refusesLength(address.host())).ifPresent(limit -> findings.report(FEATURE,
                shown(target.getDisplayName()), LimitText.characters(address.host()), limit.model().getId(),
                limit.range(),
                limit.basis(FieldLimit.LENGTH)));
    }
}
