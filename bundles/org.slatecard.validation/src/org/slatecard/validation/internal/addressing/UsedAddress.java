package org.slatecard.validation.internal.addressing;

import java.util.Optional;
import java.util.OptionalInt;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Subnet;

/**
 * The own address of a camera in a network that it uses and whose addresses are static.
 *
 * @param camera  the camera
 * @param address where the address stands
 * @param network the network
 */
record UsedAddress(Camera camera, StaticAddress address, LanProfile network) {
    /** What was entered; never null. */
    String text() {
        return address.getIpAddress() == null ? "" : address.getIpAddress();
    }

    /** The address, where it is one. */
    OptionalInt value() {
        return Ipv4.parse(address.getIpAddress());
    }

    /** The subnets of the network's mask, where it is one. */
    Optional<Subnet> subnet() {
        return Subnet.of(network.getSubnetMask());
    }

    /** The gateway of the network, where it is an address. */
    OptionalInt gateway() {
        return Ipv4.parse(network.getGateway());
    }

    /** Whether no host can have the address, wherever it is. */
    boolean isUnusable() {
        OptionalInt value = value();
        return value.isPresent() && (Ipv4.isReserved(value.getAsInt())
                || subnet().filter(subnet -> subnet.isNetworkOrBroadcast(value.getAsInt())).isPresent());
    }
}
