package org.slatecard.transfer.internal.check;

import java.util.Set;
import org.slatecard.transfer.Negotiation;

/** Versions of TLS. */
final class Versions {
    /** What RFC 8996 deprecates, and what came before. */
    private static final Set<String> OUTDATED = Set.of("SSL 3.0", "TLS 1.0", "TLS 1.1");

    private Versions() {}

    static boolean isOutdated(Negotiation negotiation) {
        return OUTDATED.contains(negotiation.version());
    }
}
