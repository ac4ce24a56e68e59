package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;

/** A host name holds only characters that the camera takes: no underscore, no IPv6 address. */
@Component(service = Rule.class)
public final class HostNameCharacters extends HostRule {

    public HostNameCharacters() {
        super("host-name-characters", Severity.ERROR, "F16");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        limit(target, context, limit -> !limit.takes(address.host())).ifPresent(limit -> findings.report(FEATURE,
                shown(address.host()), limit.refusedCharacters(address.host()), limit.model().getId(),
                limit.takenCharacters(), limit.basis(FieldLimit.CHARACTERS)));
    }
}
