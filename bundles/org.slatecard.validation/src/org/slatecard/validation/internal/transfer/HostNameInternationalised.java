package org.slatecard.validation.internal.transfer;

import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Fixes;

/** A host name in another script is given in its ASCII form, which can be typed on the camera. */
@Component(service = Rule.class)
public final class HostNameInternationalised extends HostRule {

    public HostNameInternationalised() {
        super("host-name-internationalised", Severity.ERROR, "RFC 5890, section 2.3.2.1");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        Optional<FieldLimit> refusing = limit(target, context, limit -> !limit.takes(address.host()));
        if (refusing.isEmpty()) {
            return;
        }
        punycode(address.host()).ifPresent(ascii -> findings.report(FEATURE,
                refusing.get().takes(ascii) ? Fixes.set(target, FEATURE, ascii) : null, shown(address.host()),
                refusing.get().model().getId(), refusing.get().basis(FieldLimit.CHARACTERS), shown(ascii)));
    }
}
