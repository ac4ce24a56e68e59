package org.slatecard.transfer.internal.check;

import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.TlsVersion;

/** Versions of TLS in what was agreed on. */
final class Versions {
    private Versions() {}

    static boolean isOutdated(Negotiation negotiation) {
        return TlsVersion.of(negotiation.version()).filter(TlsVersion::isOutdated).isPresent();
    }
}
