package org.slatecard.ui.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.transfer.ServerAddress;

class CheckRequestTest {
    private static final ServerAddress NAS = new ServerAddress("nas.example", 21);
    private static final ServerAddress HUB = new ServerAddress("hub.example", 2121);

    private final Fleet fleet = FleetBuilder.fleet("Van").target("NAS", at(NAS)).target("Hub", at(HUB))
            .target("NAS again", at(NAS)).target("Plain", target -> target.setHostName("plain.example"))
            .target("Nowhere", target -> target.setUsingSecureProtocol(true)).build();

    static Consumer<TransferTarget> at(ServerAddress server) {
        return target -> {
            target.setHostName(server.host());
            target.setPort(server.port());
            target.setUsingSecureProtocol(true);
        };
    }

    private static List<ServerAddress> addresses(CheckRequest request) {
        return request.servers().keySet().stream().map(server -> server.address()).toList();
    }

    @Test
    void connectsToAServerOnceHoweverManyTargetsLeadToIt() {
        CheckRequest request = CheckRequest.of(fleet, StructuredSelection.EMPTY);
        assertThat(addresses(request)).containsExactly(NAS, HUB);
        assertThat(request.servers().values()).containsExactly(List.of("NAS", "NAS again"), List.of("Hub"));
    }

    @Test
    void leavesOutWhatHasNoSuitesOrNoHostAndSaysWhy() {
        assertThat(CheckRequest.of(fleet, null).leftOut()).satisfiesExactly(
                plain -> assertThat(plain).startsWith("Plain: [Using Secure Protocol] is off"),
                nowhere -> assertThat(nowhere).startsWith("Nowhere: [Host Name]"));
    }

    @Test
    void takesTheTargetsThatAreSelectedAlone() {
        CheckRequest request = CheckRequest.of(fleet, new StructuredSelection(fleet.getTargets().get(1)));
        assertThat(addresses(request)).containsExactly(HUB);
        assertThat(request.leftOut()).isEmpty();
    }

    @Test
    void takesAllTargetsWhereSomethingElseIsSelected() {
        assertThat(addresses(CheckRequest.of(fleet, new StructuredSelection(fleet)))).containsExactly(NAS, HUB);
    }
}
