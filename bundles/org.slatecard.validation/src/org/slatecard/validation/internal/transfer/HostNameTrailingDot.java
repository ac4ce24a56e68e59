package org.slatecard.validation.internal.transfer;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.Fixes;

/** A host name ends without a dot: with one, a camera may not find the name in the certificate of the server. */
@Component(service = Rule.class)
public final class HostNameTrailingDot extends HostRule {

    public HostNameTrailingDot() {
        super("host-name-trailing-dot", Severity.WARNING, "RFC 6066, section 3");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        String host = address.host();
        if (host.length() > 1 && host.endsWith(".") && !host.endsWith("..")) {
            String better = host.substring(0, host.length() - 1);
            findings.report(FEATURE, Fixes.set(target, FEATURE, better), shown(host), shown(better));
        }
    }
}
