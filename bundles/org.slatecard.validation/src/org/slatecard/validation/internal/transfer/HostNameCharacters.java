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
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Replacement;

/** A host name holds only characters that the camera takes: no underscore; names in other scripts are another matter. */
@Component(service = Rule.class)
public final class HostNameCharacters extends HostRule {

    public HostNameCharacters() {
        super("host-name-characters", Severity.ERROR, "F16");
    }

    @Override
    void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        String host = address.host();
        Optional<FieldLimit> refusing = limit(target, context, limit -> !limit.takes(host));
        if (refusing.isPresent() && !Ipv4.isIpv6(host) && punycode(host).isEmpty()) {
            FieldLimit limit = refusing.get();
            Optional<String> meant = Replacement.faithful(host, limit);
            findings.report(FEATURE, meant.map(name -> Fixes.set(target, FEATURE, name)).orElse(null), shown(host),
                    limit.refusedCharacters(host), limit.model().getId(), limit.takenCharacters(),
                    limit.basis(FieldLimit.CHARACTERS), meant.orElse(""));
        }
    }
}
