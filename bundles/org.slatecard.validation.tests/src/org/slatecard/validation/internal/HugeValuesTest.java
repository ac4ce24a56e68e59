package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.report.CheckedFleet;
import org.slatecard.validation.report.HtmlReport;

/** What no camera takes, and only a broken or hostile file holds. */
class HugeValuesTest {
    private static final String HUGE = "a b.ä-".repeat(200_000);

    @Test
    void makeFindingsThatCanStillBeRead() {
        Fleet fleet = FleetBuilder.fleet("huge").wireless(HUGE, network -> {})
                .target(HUGE, target -> {
                    target.setHostName(HUGE);
                    target.setUserName(HUGE);
                    target.setDestinationDirectory(HUGE + "{camera}" + HUGE);
                })
                .camera(HUGE, camera -> camera.setSerialNumber(HUGE)).camera(HUGE, camera -> {}).build();
        fleet.setAccessUserName(HUGE);
        fleet.getNetworkProfiles().addAll(fleet.getProfiles());
        fleet.getTransferTargets().addAll(fleet.getTargets());
        LanProfile network = (LanProfile) fleet.getProfiles().get(0);
        network.setDhcp(false);
        network.setSubnetMask(HUGE);
        network.setGateway(HUGE);
        network.setPrimaryDns(HUGE.replace('a', ':'));
        StaticAddress address = FleetFactory.eINSTANCE.createStaticAddress();
        address.setProfile(network);
        address.setIpAddress(HUGE);
        fleet.getCameras().get(0).getStaticAddresses().add(address);

        List<Finding> findings = Services.validator().validate(fleet, new CameraModelLoader().load(), Secrets.NONE);

        assertThat(findings).hasSizeGreaterThan(10)
                .allSatisfy(finding -> assertThat(finding.message().in(Locale.ENGLISH)).hasSizeLessThan(500));
        fleet.setName(HUGE);
        CheckedFleet checked = new CheckedFleet("huge.fleet", fleet, new CameraModelLoader().load(), findings,
                new AcceptedFindings(fleet, LocalDate.now()), List.of());
        assertThat(new HtmlReport(Locale.ENGLISH, ZonedDateTime.now(), "9.9").of(List.of(checked), List.of()))
                .hasSizeLessThan(100_000);
    }

    @Test
    void groupsNestedThousandsDeepAreFollowed() {
        FleetBuilder builder = FleetBuilder.fleet("deep");
        for (int depth = 0; depth < 5_000; depth++) {
            builder.group("Group " + depth, group -> {});
        }
        Fleet fleet = builder.camera("1", camera -> camera.setSerialNumber("1")).build();
        List<CameraGroup> groups = fleet.getGroups();
        for (int depth = 1; depth < groups.size(); depth++) {
            groups.get(depth).setParent(groups.get(depth - 1));
        }
        fleet.getCameras().get(0).setGroup(groups.get(groups.size() - 1));
        try (LiveFindings live = Services.validator().follow(fleet, new CameraModelLoader().load(), Secrets.NONE)) {
            groups.get(0).setAccessUserName("cam#1");

            assertThat(live.of(fleet.getCameras().get(0))).extracting(finding -> finding.rule().id())
                    .contains("access-user-name-characters");
        }
    }
}
