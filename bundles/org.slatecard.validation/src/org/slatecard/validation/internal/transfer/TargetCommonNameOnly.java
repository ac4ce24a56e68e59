package org.slatecard.validation.internal.transfer;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.validation.Rule;

/** The server's own certificate names the host among its alternative names, not as common name alone. */
@Component(service = Rule.class)
public final class TargetCommonNameOnly extends ServerNameRule {

    public TargetCommonNameOnly() {
        super("target-common-name-only", "RFC 9525, section 2", Set.of(HostMatch.COMMON_NAME_ONLY));
    }
}
