package org.slatecard.transfer.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.internal.check.ConcurrentSuiteCheck;

class FleetChecksTest {
    private static final ServerAddress NAS = new ServerAddress("nas.example", 21);
    private static final ServerAddress HUB = new ServerAddress("hub.example", 2121);

    private final Fleet fleet = FleetBuilder.fleet("Van").camera("CAM 1", camera -> {}).camera("CAM 2", camera -> {})
            .target("NAS", at(NAS)).target("Hub", at(HUB)).target("NAS again", at(NAS))
            .target("Plain", target -> target.setHostName("plain.example"))
            .target("Nowhere", target -> target.setUsingSecureProtocol(true)).build();

    private static Consumer<TransferTarget> at(ServerAddress server) {
        return target -> {
            target.setHostName(server.host());
            target.setPort(server.port());
            target.setUsingSecureProtocol(true);
        };
    }

    private FleetChecks checks() {
        return FleetChecks.of(fleet, fleet.getTargets(), new CameraModelLoader().load());
    }

    private List<String> planned() {
        return checks().checks().stream().map(each -> each.server().address() + " " + each.offer().modelId() + " "
                + each.names()).toList();
    }

    private List<String> leftOut() {
        return checks().leftOut().stream().map(text -> text.in(Locale.ENGLISH)).toList();
    }

    @Test
    void connectsToAServerOnceHoweverManyTargetsLeadToIt() {
        assertThat(planned()).containsExactly("nas.example:21 MPC-2610 [NAS, NAS again]",
                "hub.example:2121 MPC-2610 [Hub]");
    }

    @Test
    void leavesOutWhatHasNoSuitesOrNoHostAndSaysWhy() {
        assertThat(leftOut()).satisfiesExactly(
                plain -> assertThat(plain).startsWith("Plain: [Using Secure Protocol] is off"),
                nowhere -> assertThat(nowhere).startsWith("Nowhere: [Host Name]"));
    }

    @Test
    void offersWhatTheCamerasThatSendThereOfferAndNotTheModelOfTheFleet() {
        Camera other = fleet.getCameras().get(1);
        other.setModelId("PXW-Z300");
        other.getTransferTargets().add(fleet.getTargets().get(1));
        fleet.getCameras().get(0).getTransferTargets().addAll(fleet.getTargets().subList(0, 2));
        assertThat(planned()).containsExactly("nas.example:21 MPC-2610 [NAS, NAS again]",
                "hub.example:2121 MPC-2610 [Hub]", "hub.example:2121 PXW-Z300 [Hub]");
        fleet.getCameras().get(0).getTransferTargets().remove(1);
        assertThat(planned()).containsExactly("nas.example:21 MPC-2610 [NAS, NAS again]",
                "hub.example:2121 PXW-Z300 [Hub]");
    }

    @Test
    void leavesOutTargetsOfCamerasWhoseModelIsNotKnown() {
        fleet.setModelId("none");
        assertThat(planned()).isEmpty();
        assertThat(leftOut()).anySatisfy(text -> assertThat(text).contains("Hub", "“none”"));
    }

    @Test
    void givesAnEntryForEachServerWithWhatTheCameraTrustedThere() {
        Fleet closed = FleetBuilder.fleet("Closed").target("NAS", at(new ServerAddress("127.0.0.1",
                RealFtpServer.freePort()))).build();
        FleetChecks checks = FleetChecks.of(closed, closed.getTargets(), new CameraModelLoader().load());
        assertThat(checks.run(new ConcurrentSuiteCheck(), new NullProgressMonitor())).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.result().verdict()).isEqualTo(Verdict.CLOSED);
                    assertThat(entry.modelId()).isEqualTo("MPC-2610");
                    assertThat(entry.anchors()).isEmpty();
                    assertThat(entry.targets()).containsExactly(closed.getTargets().get(0).getId());
                });
    }
}
