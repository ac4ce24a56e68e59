package org.slatecard.validation.internal.wireless;

import java.util.List;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.WiredProfile;
import org.slatecard.model.fleet.WirelessProfile;

/** Which type of LAN a network belongs to. */
final class LanTypes {
    private LanTypes() {}

    /** Whether a camera has a network of that type. */
    static boolean has(List<NetworkProfile> networks, LanType type) {
        for (NetworkProfile network : networks) {
            if (of(network) == type) {
                return true;
            }
        }
        return false;
    }

    private static LanType of(NetworkProfile network) {
        return switch (network) {
            case WirelessProfile wireless -> LanType.WIRELESS;
            case WiredProfile wired -> LanType.WIRED;
            default -> LanType.TETHERING;
        };
    }
}
