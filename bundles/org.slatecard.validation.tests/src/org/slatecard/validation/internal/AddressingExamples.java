package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.Protection;
import org.slatecard.model.fleet.WiredProfile;

/** Examples of rules about addresses. */
final class AddressingExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("address-gateway-outside", Example.address("10.20.1.11", "10.20.0.254")),
            entry("address-host-part", Example.address("10.20.0.255", "10.20.0.254")),
            entry("address-ipv6", Example.address("2001:db8::11", "10.20.0.11")),
            entry("address-is-gateway", Example.address("10.20.0.1", "10.20.0.2")),
            entry("address-is-host", Example.of(fleet -> fleet.getTargets().get(0).setHostName("10.20.0.11"),
                    fleet -> fleet.getTargets().get(0).setHostName("10.20.0.13"))),
            entry("address-missing", Example.camera(camera -> camera.getStaticAddresses().clear(), camera -> {})),
            entry("address-not-used", Example.of(fleet -> network(fleet, network -> {
                setDhcp(network);
                fleet.getCameras().get(1).getStaticAddresses().clear();
            }), fleet -> network(fleet, network -> {
                setDhcp(network);
                fleet.getCameras().forEach(camera -> camera.getStaticAddresses().clear());
            }))),
            entry("address-reserved", Example.address("169.254.7.7", "10.20.0.7")),
            entry("address-shared", Example.address("10.20.0.12", "10.20.0.13")),
            entry("address-syntax", Example.address("１０．２０．０．７", "10.20.0.7")),
            entry("all-file-clones-address", Example.of(fleet -> setWired(fleet, true),
                    fleet -> setWired(fleet, false))),
            entry("gateway-host-part", Example.network(network -> network.setGateway("10.20.0.0"),
                    network -> network.setGateway("10.20.0.254"))),
            entry("gateway-missing", Example.network(network -> network.setGateway(" "),
                    network -> network.setGateway("10.20.0.2"))),
            entry("name-server-missing", Example.network(network -> network.setPrimaryDns(null),
                    network -> network.setPrimaryDns("192.0.2.53"))),
            entry("network-address-ipv6", Example.network(network -> network.setPrimaryDns("2001:db8::53"),
                    network -> network.setPrimaryDns("192.0.2.53"))),
            entry("network-address-reserved", Example.network(network -> network.setPrimaryDns("127.0.0.1"),
                    network -> network.setPrimaryDns("128.0.0.1"))),
            entry("network-address-syntax", Example.network(network -> network.setSecondaryDns("１９２．０．２．５３"),
                    network -> network.setSecondaryDns("192.0.2.53"))),
            entry("static-values-with-dhcp", Example.of(fleet -> network(fleet, network -> {
                network.setDhcp(true);
                fleet.getCameras().forEach(camera -> camera.getStaticAddresses().clear());
            }), fleet -> network(fleet, network -> {
                setDhcp(network);
                network.setDnsAuto(false);
                network.setPrimaryDns("10.20.0.53");
                fleet.getCameras().forEach(camera -> camera.getStaticAddresses().clear());
            }))),
            entry("subnet-mask-invalid", Example.network(network -> network.setSubnetMask("２５５．２５５．０．０"),
                    network -> network.setSubnetMask("255.255.0.0"))),
            entry("subnet-mask-missing", Example.network(network -> network.setSubnetMask(null),
                    network -> network.setSubnetMask("255.255.255.128"))));

    private AddressingExamples() {}

    private static void network(Fleet fleet, Consumer<LanProfile> change) {
        change.accept((LanProfile) fleet.getProfiles().get(0));
    }

    static void setDhcp(LanProfile network) {
        network.setDhcp(true);
        network.setSubnetMask(null);
        network.setGateway(null);
        network.setPrimaryDns(null);
    }

    /** The same network by cable, of both cameras or of one alone. */
    private static void setWired(Fleet fleet, boolean both) {
        LanProfile wireless = (LanProfile) fleet.getProfiles().get(0);
        WiredProfile wired = FleetFactory.eINSTANCE.createWiredProfile();
        wired.setId("wired");
        wired.setName("Truck");
        wired.setProtection(Protection.FIREWALL);
        wired.setDhcp(false);
        wired.setSubnetMask(wireless.getSubnetMask());
        wired.setGateway(wireless.getGateway());
        wired.setPrimaryDns(wireless.getPrimaryDns());
        fleet.getProfiles().add(wired);
        for (Camera camera : both ? fleet.getCameras() : fleet.getCameras().subList(0, 1)) {
            camera.setLanType(LanType.WIRED);
            camera.getNetworkProfiles().add(wired);
            camera.getStaticAddresses().get(0).setProfile(wired);
        }
        if (both) {
            fleet.setLanType(LanType.WIRED);
            fleet.getNetworkProfiles().clear();
            fleet.getNetworkProfiles().add(wired);
            fleet.getProfiles().remove(wireless);
            fleet.getCameras().forEach(Camera::unsetLanType);
            fleet.getCameras().forEach(Camera::unsetNetworkProfiles);
        }
    }
}
