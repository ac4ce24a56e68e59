package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.slatecard.model.fleet.Protection;

/** Examples of rules about what protects networks. */
final class ProtectionExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("network-public", Example.network(network -> network.setPublicNetwork(true),
                    network -> network.setPublicNetwork(false))),
            entry("protection-none", Example.network(network -> network.setProtection(Protection.NONE),
                    network -> network.setProtection(Protection.FIREWALL))),
            entry("protection-unknown", Example.network(network -> network.setProtection(Protection.UNKNOWN),
                    network -> network.setProtection(Protection.ROUTER))));

    private ProtectionExamples() {}
}
