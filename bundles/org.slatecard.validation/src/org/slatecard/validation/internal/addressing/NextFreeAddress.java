package org.slatecard.validation.internal.addressing;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.validation.Fix;
import org.slatecard.validation.internal.basis.Ipv4;
import org.slatecard.validation.internal.basis.Subnet;

/** Gives a camera the next address of its network that nobody has. */
final class NextFreeAddress {
    /** More than any network of cameras holds; a search must end. */
    private static final int MOST_TRIED = 1 << 16;

    private NextFreeAddress() {}

    /** The fix; null where the network does not say which addresses it has. */
    static Fix fix(Camera camera, StaticAddress address, LanProfile network) {
        Subnet subnet = Subnet.of(network.getSubnetMask()).orElse(null);
        OptionalInt gateway = Ipv4.parse(network.getGateway());
        if (subnet == null || gateway.isEmpty() || Ipv4.isReserved(gateway.getAsInt())) {
            return null;
        }
        return domain -> {
            Set<Integer> taken = taken(camera, network);
            taken.add(gateway.getAsInt());
            OptionalInt free = free(subnet, gateway.getAsInt(), address, taken);
            return free.isEmpty()
                    ? UnexecutableCommand.INSTANCE
                    : command(domain, camera, address, network, Ipv4.text(free.getAsInt()));
        };
    }

    private static Command command(EditingDomain domain, Camera camera, StaticAddress address, LanProfile network,
            String free) {
        if (address != null) {
            return SetCommand.create(domain, address, FleetPackage.Literals.STATIC_ADDRESS__IP_ADDRESS, free);
        }
        StaticAddress added = FleetFactory.eINSTANCE.createStaticAddress();
        added.setProfile(network);
        added.setIpAddress(free);
        return AddCommand.create(domain, camera, FleetPackage.Literals.CAMERA__STATIC_ADDRESSES, added);
    }

    /** The first free one after the present one, or after the highest that is taken, then from the beginning. */
    private static OptionalInt free(Subnet subnet, int gateway, StaticAddress address, Set<Integer> taken) {
        int present = address == null ? 0 : Ipv4.parse(address.getIpAddress()).orElse(0);
        int start = subnet.joins(present, gateway)
                ? present
                : taken.stream().filter(each -> subnet.joins(each, gateway)).max(Integer::compareUnsigned)
                        .orElse(gateway);
        int network = gateway & subnet.mask();
        int offset = start & ~subnet.mask();
        return IntStream.rangeClosed(1, MOST_TRIED).map(step -> network | offset + step & ~subnet.mask())
                .filter(candidate -> !subnet.isNetworkOrBroadcast(candidate) && !taken.contains(candidate)).findFirst();
    }

    /** What other cameras have in the network, its name servers, and the hosts of transfer targets. */
    private static Set<Integer> taken(Camera camera, LanProfile network) {
        Set<Integer> taken = new HashSet<>();
        Fleet fleet = camera.getFleet();
        for (Camera other : fleet.getCameras()) {
            for (StaticAddress address : other == camera ? List.<StaticAddress>of() : other.getStaticAddresses()) {
                if (address.getProfile() == network) {
                    Ipv4.parse(address.getIpAddress()).ifPresent(taken::add);
                }
            }
        }
        fleet.getTargets().forEach(target -> Ipv4.parse(target.getHostName()).ifPresent(taken::add));
        Ipv4.parse(network.getPrimaryDns()).ifPresent(taken::add);
        Ipv4.parse(network.getSecondaryDns()).ifPresent(taken::add);
        return taken;
    }
}
