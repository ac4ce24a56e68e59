package org.slatecard.validation.internal.transfer;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.validation.Rule;

/** The server's own certificate, where a target has one, names the host. */
@Component(service = Rule.class)
public final class TargetNameMismatch extends ServerNameRule {

    public TargetNameMismatch() {
        super("target-name-mismatch", "RFC 9525, section 6",
                Set.of(HostMatch.PARTIAL_WILDCARD_ONLY, HostMatch.ADDRESS_AS_NAME_ONLY, HostMatch.MISMATCH));
    }
}
