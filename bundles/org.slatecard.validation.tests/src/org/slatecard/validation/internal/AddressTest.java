package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.validation.Finding;

/** Addresses of cameras in a network 10.20.0.0/24 with the gateway 10.20.0.1. */
class AddressTest {
    private final Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
    private final LanProfile network = (LanProfile) fleet.getProfiles().get(0);
    private final Camera camera = fleet.getCameras().get(0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10.20.0.2|", "10.20.0.254|", "10.20.0.0|address-host-part",
            "10.20.0.255|address-host-part", "10.20.0.1|address-is-gateway", "10.20.0.12|address-shared",
            "10.20.1.7|address-gateway-outside", "192.0.2.7|address-gateway-outside", "127.0.0.1|address-reserved",
            "0.0.0.0|address-reserved", "169.254.1.1|address-reserved", "224.0.0.1|address-reserved",
            "239.255.255.255|address-reserved", "255.255.255.255|address-reserved", "10.20.0|address-syntax",
            "10.20.0.7.1|address-syntax", "10.20.0.256|address-syntax", "10.20.0.07|address-syntax",
            "10.20.0.|address-syntax", "10,20,0,7|address-syntax", "１０.20.0.7|address-syntax",
            "fe80::1%eth0|address-ipv6", "2001:DB8::7/64|address-ipv6", "::1|address-ipv6", "''|address-missing",
            "10:20|address-syntax", "10.20.0.7.|address-syntax", "10.20.0.0007|address-syntax",
            "127.1.2.3|address-reserved", "0.1.2.3|address-reserved", "223.255.255.254|address-gateway-outside",
            "ftp::x|address-syntax", "%::1|address-syntax", "ａ::１|address-syntax"})
    void isJudgedByWhatItIs(String address, String rule) {
        camera.getStaticAddresses().get(0).setIpAddress(address);

        assertThat(findings()).filteredOn(finding -> finding.subject() == camera)
                .extracting(finding -> finding.rule().id()).isEqualTo(rule == null ? List.of() : List.of(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"255.255.255.0|", "255.255.255.252|", "255.0.0.0|", "128.0.0.0|",
            "255.255.255.254|x", "255.255.255.255|x", "0.0.0.0|x", "255.0.255.0|x", "255.255.255|x", "24|x"})
    void hasAMaskThatLeavesRoom(String mask, String wrong) {
        network.setSubnetMask(mask);

        assertThat(findings().stream().anyMatch(finding -> finding.rule().id().equals("subnet-mask-invalid")))
                .isEqualTo(wrong != null);
    }

    @Test
    void becomesTheNextOneThatNobodyHas() {
        camera.getStaticAddresses().get(0).setIpAddress("10.20.0.12");
        fleet.getTargets().get(0).setHostName("10.20.0.13");

        fix("address-shared", camera);

        assertThat(camera.getStaticAddresses().get(0).getIpAddress()).isEqualTo("10.20.0.14");
    }

    @Test
    void becomesTheFirstFreeOneWhereTheLastIsTaken() {
        camera.getStaticAddresses().get(0).setIpAddress("10.20.0.255");

        fix("address-host-part", camera);

        assertThat(camera.getStaticAddresses().get(0).getIpAddress()).isEqualTo("10.20.0.2");
    }

    @Test
    void becomesNoneThatAnythingElseInTheNetworkHas() {
        camera.getStaticAddresses().get(0).setIpAddress("10.20.0.1");
        fleet.getCameras().get(1).getStaticAddresses().get(0).setIpAddress("10.20.0.2");
        network.setPrimaryDns("10.20.0.3");
        network.setSecondaryDns("10.20.0.4");
        fleet.getTargets().get(0).setHostName("10.20.0.5");

        fix("address-is-gateway", camera);

        assertThat(camera.getStaticAddresses().get(0).getIpAddress()).isEqualTo("10.20.0.6");
    }

    @Test
    void mayBeOneThatAnotherCameraHasInAnotherNetwork() {
        camera.getStaticAddresses().get(0).setIpAddress("10.20.0.1");
        StaticAddress elsewhere = fleet.getCameras().get(1).getStaticAddresses().get(0);
        elsewhere.setProfile(FleetFactory.eINSTANCE.createWiredProfile());
        elsewhere.setIpAddress("10.20.0.2");

        fix("address-is-gateway", camera);

        assertThat(camera.getStaticAddresses().get(0).getIpAddress()).isEqualTo("10.20.0.2");
    }

    @Test
    void becomesTheOnlyFreeOneThoughItStandsBeforeThePresentOne() {
        network.setSubnetMask("255.255.255.252");
        network.setGateway("10.20.0.2");
        camera.getStaticAddresses().get(0).setIpAddress("10.20.0.2");

        fix("address-is-gateway", camera);

        assertThat(camera.getStaticAddresses().get(0).getIpAddress()).isEqualTo("10.20.0.1");
    }

    @Test
    void staysInALargeNetwork() {
        network.setSubnetMask("255.255.0.0");
        network.setGateway("192.168.0.1");
        network.setPrimaryDns("192.168.0.53");
        fleet.getCameras().forEach(each -> each.getStaticAddresses().get(0).setIpAddress("192.168.200.255"));

        fix("address-shared", camera);

        assertThat(camera.getStaticAddresses().get(0).getIpAddress()).isEqualTo("192.168.201.0");
    }

    @Test
    void comesIntoTheNetworkWhereThereIsNone() {
        camera.getStaticAddresses().clear();
        fleet.getTargets().get(0).setHostName("192.0.2.7");

        fix("address-missing", camera);

        assertThat(camera.getStaticAddresses()).singleElement().satisfies(address -> {
            assertThat(address.getProfile()).isSameAs(network);
            assertThat(address.getIpAddress()).isEqualTo("10.20.0.54");
        });
    }

    @Test
    void hasNoFixWhereTheNetworkIsFullOrDoesNotSayWhatItHas() {
        network.setSubnetMask("255.255.255.252");
        network.setGateway("10.20.0.1");
        network.setPrimaryDns("10.20.0.2");
        camera.getStaticAddresses().get(0).setIpAddress("10.20.0.1");
        assertThat(command("address-is-gateway", camera).canExecute()).isFalse();

        network.setSubnetMask(null);
        assertThat(finding("address-is-gateway", camera).fix()).isNull();
    }

    private void fix(String rule, Camera subject) {
        Command command = command(rule, subject);
        command.execute();
        assertThat(findings()).filteredOn(finding -> finding.rule().id().equals(rule)).isEmpty();
    }

    private Command command(String rule, Camera subject) {
        EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack());
        Command command = finding(rule, subject).fix().command(domain);
        command.canExecute();
        return command;
    }

    private Finding finding(String rule, Camera subject) {
        return findings().stream().filter(found -> found.rule().id().equals(rule) && found.subject() == subject)
                .findFirst().orElseThrow();
    }

    private List<Finding> findings() {
        return Services.validator().validate(fleet, new CameraModelLoader().load(), Example.GOOD);
    }
}
