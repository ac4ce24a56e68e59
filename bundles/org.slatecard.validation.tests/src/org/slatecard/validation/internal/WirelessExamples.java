package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.slatecard.model.fleet.AccessPointSecurity;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.Protection;
import org.slatecard.model.fleet.Registration;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WiredProfile;
import org.slatecard.model.fleet.WirelessProfile;

/** Examples of rules about wireless networks. */
final class WirelessExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("access-point-outdated", Example.network(
                    network -> network.setAccessPointOffers(AccessPointSecurity.WPA),
                    network -> network.setAccessPointOffers(AccessPointSecurity.WPA_WPA2))),
            entry("access-point-unknown", Example.network(
                    network -> network.setAccessPointOffers(AccessPointSecurity.UNKNOWN),
                    network -> network.setAccessPointOffers(AccessPointSecurity.WPA2_WPA3))),
            entry("lan-type-excludes-network", Example.of(fleet -> addWired(fleet, LanType.WIRELESS, true),
                    fleet -> addWired(fleet, LanType.WIRED, false))),
            entry("lan-type-undecided", Example.of(fleet -> addWired(fleet, null, true),
                    fleet -> addWired(fleet, null, false))),
            entry("lan-type-without-network", Example.of(fleet -> fleet.setLanType(LanType.WIRED),
                    fleet -> addWired(fleet, LanType.WIRED, false))),
            entry("passphrase-characters", Example.passphrase("Production 26")),
            entry("passphrase-length", Example.passphrase("p".repeat(64))),
            entry("passphrase-missing", Example.network(network -> network.setPassphraseSecretId(null),
                    network -> network.setPassphraseSecretId("passphrase"))),
            entry("passphrase-raw-key", Example.passphrase("0123456789abcdef".repeat(4))),
            entry("passphrase-unreadable", Example.network(network -> network.setPassphraseSecretId("gone"),
                    network -> network.setPassphraseSecretId("passphrase"))),
            entry("security-by-hand", Example.network(network -> set(network, Security.WPA3,
                    Registration.MANUAL_REGISTER),
                    network -> set(network, Security.WPA3,
                            Registration.SCAN_NETWORKS))),
            entry("security-not-offered", Example.network(
                    network -> network.setAccessPointOffers(AccessPointSecurity.WPA3), network -> {
                        set(network, Security.WPA3, Registration.SCAN_NETWORKS);
                        network.setAccessPointOffers(AccessPointSecurity.WPA3);
                    })),
            entry("ssid-characters", Example.network(network -> network.setSsid("ＣＡＭ－５Ｇ"),
                    network -> network.setSsid("-.@_()!\"#$%&'*+,/:;<=>?[\\]^{|}~"))),
            entry("ssid-length", Example.network(network -> network.setSsid("123456789012345678901234567890123"),
                    network -> network.setSsid("12345678901234567890123456789012"))),
            entry("ssid-octets", Example.network(network -> setScanned(network, "é".repeat(32)),
                    network -> setScanned(network, "カメラカメラカメラカ12"))),
            entry("ssid-outer-blanks", Example.network(network -> network.setSsid("Production\u3000"),
                    network -> network.setSsid("Production"))),
            entry("ssid-passphrase-differs", Example.secrets(Map.of("other", "Production-27"),
                    fleet -> addTwin(fleet, "other", Security.WPA2),
                    fleet -> addTwin(fleet, "again", Security.WPA2))),
            entry("ssid-security-differs", Example.of(fleet -> addTwin(fleet, "passphrase", Security.WPA3),
                    fleet -> addTwin(fleet, "passphrase", Security.WPA2))),
            entry("ssid-space", Example.network(network -> network.setSsid("Media Centre"),
                    network -> setScanned(network, "Media Centre"))),
            entry("wireless-security-none", Example.network(network -> {
                network.setSecurity(Security.NONE);
                network.setAccessPointOffers(AccessPointSecurity.OPEN);
            }, network -> set(network, Security.WPA3, Registration.SCAN_NETWORKS))));

    private WirelessExamples() {}

    private static void set(WirelessProfile network, Security security, Registration registration) {
        network.setSecurity(security);
        network.setAccessPointOffers(AccessPointSecurity.WPA2_WPA3);
        network.setRegistration(registration);
    }

    private static void setScanned(WirelessProfile network, String ssid) {
        network.setSsid(ssid);
        network.setRegistration(Registration.SCAN_NETWORKS);
    }

    /** Another network with the same SSID. */
    private static void addTwin(Fleet fleet, String passphraseId, Security security) {
        WirelessProfile twin = FleetFactory.eINSTANCE.createWirelessProfile();
        twin.setId("twin");
        twin.setName("Twin");
        twin.setSsid("Production");
        twin.setProtection(Protection.ROUTER);
        twin.setAccessPointOffers(AccessPointSecurity.WPA2_WPA3);
        twin.setRegistration(Registration.SCAN_NETWORKS);
        twin.setSecurity(security);
        twin.setPassphraseSecretId(passphraseId);
        fleet.getProfiles().add(twin);
        fleet.getNetworkProfiles().add(twin);
    }

    /** A wired network, beside the wireless one or instead of it. */
    private static void addWired(Fleet fleet, LanType type, boolean beside) {
        WiredProfile wired = FleetFactory.eINSTANCE.createWiredProfile();
        wired.setId("wired");
        wired.setName("Truck");
        wired.setProtection(Protection.FIREWALL);
        if (!beside) {
            fleet.getCameras().forEach(camera -> camera.getStaticAddresses().clear());
            fleet.getNetworkProfiles().clear();
            fleet.getProfiles().clear();
        }
        fleet.getProfiles().add(wired);
        fleet.getNetworkProfiles().add(wired);
        if (type == null) {
            fleet.unsetLanType();
        } else {
            fleet.setLanType(type);
        }
    }
}
