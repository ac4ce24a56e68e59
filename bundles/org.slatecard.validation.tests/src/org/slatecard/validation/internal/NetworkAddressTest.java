package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.validation.Finding;

/** Mask, gateway and name servers of a network: what is typed on its cameras, and what is not. */
class NetworkAddressTest {

    @ParameterizedTest
    @CsvSource({"subnetMask, 255.255.255.0, Subnet Mask", "gateway, 10.20.0.1, Gateway",
            "primaryDns, 10.20.0.53, Primary DNS", "secondaryDns, 10.20.0.54, Secondary DNS"})
    void eachValueThatDhcpGivesIsNamedAndRemovedByItself(String field, String value, String named) {
        TriedFleet tried = withDhcp("static-values-with-dhcp");
        EStructuralFeature feature = FleetPackage.Literals.LAN_PROFILE.getEStructuralFeature(field);
        tried.network().eSet(feature, value);

        assertThat(tried.messages()).singleElement().asString().contains("so " + named + " cannot be entered");
        tried.fix();
        assertThat(tried.network().eIsSet(feature)).isFalse();
        assertThat(tried.findings()).isEmpty();
    }

    @Test
    void severalValuesThatDhcpGivesAreNamedTogether() {
        TriedFleet tried = withDhcp("static-values-with-dhcp");
        tried.network().setSubnetMask("255.255.255.0");
        tried.network().setGateway("10.20.0.1");
        tried.network().setPrimaryDns("10.20.0.53");

        assertThat(tried.messages()).singleElement().asString().contains("so Subnet Mask, Gateway, Primary DNS cannot");
    }

    @Test
    void aGatewayIsLookedAtWhereItIsTyped() {
        TriedFleet tried = new TriedFleet("network-address-reserved");
        tried.network().setGateway("127.0.0.1");
        assertThat(tried.findings()).extracting(Finding::feature)
                .containsExactly(FleetPackage.Literals.LAN_PROFILE__GATEWAY);

        tried.network().setDhcp(true);
        assertThat(tried.findings()).as("DHCP gives the gateway").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"network-address-syntax, １０．２０．０．５３, 10.20.0.53", "network-address-syntax, ten, ",
            "subnet-mask-invalid, ２５５．２５５．０．０, 255.255.0.0", "subnet-mask-invalid, 255.0.255.0, ",
            "address-syntax, １０．２０．０．７, 10.20.0.7", "address-syntax, 10.20.0.300, "})
    void whatWasMeantIsOfferedWhereItCanBeTold(String rule, String entered, String meant) {
        TriedFleet tried = new TriedFleet(rule);
        switch (rule) {
            case "network-address-syntax" -> tried.network().setPrimaryDns(entered);
            case "subnet-mask-invalid" -> tried.network().setSubnetMask(entered);
            default -> tried.camera().getStaticAddresses().get(0).setIpAddress(entered);
        }

        Finding finding = tried.findings().get(0);
        assertThat(finding.fixLabel().map(Object::toString))
                .isEqualTo(Optional.ofNullable(meant).map(value -> "Use “" + value + "” instead"));
        assertThat(finding.arguments()).contains(meant == null ? "" : meant);
    }

    @Test
    void anAddressThatNobodyTypesIsNamedWithItsNetwork() {
        TriedFleet tried = new TriedFleet("address-not-used");
        tried.network().setDhcp(true);
        tried.fleet().getCameras().get(1).getStaticAddresses().get(0).setProfile(null);

        assertThat(tried.messages()).satisfiesExactly(
                message -> assertThat(message).contains("“10.20.0.11” in “Production”"),
                message -> assertThat(message).contains("“10.20.0.12” in “”"));
    }

    private static TriedFleet withDhcp(String rule) {
        TriedFleet tried = new TriedFleet(rule);
        WirelessProfile network = tried.network();
        network.setDhcp(true);
        network.setDnsAuto(true);
        List.of(FleetPackage.Literals.LAN_PROFILE__SUBNET_MASK, FleetPackage.Literals.LAN_PROFILE__GATEWAY,
                FleetPackage.Literals.LAN_PROFILE__PRIMARY_DNS, FleetPackage.Literals.LAN_PROFILE__SECONDARY_DNS)
                .forEach(network::eUnset);
        assertThat(tried.findings()).isEmpty();
        return tried;
    }
}
