package org.slatecard.ui.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.history.CheckEntry;

class ServerDetailsTest {
    @RegisterExtension
    final Bench bench = new Bench();

    private static CheckedServer server(String name, Verdict verdict, ServerFinding... findings) {
        return new CheckedServer(name, List.of(name),
                new CheckEntry(Instant.EPOCH, List.of(), "MPC-2610", List.of(),
                        new ServerResult(new ServerAddress(name, 21), verdict, List.of(), Optional.empty(),
                                Optional.empty(), OfferOrder.UNKNOWN, List.of(), ServerSoftware.UNKNOWN,
                                List.of(findings))),
                Optional.empty());
    }

    @Test
    void beginsWithTheFirstServerThatSomethingIsWrongWith() {
        List<CheckedServer> servers = List.of(server("good", Verdict.RECOMMENDED_ONLY),
                server("closed", Verdict.CLOSED, ServerFinding.of(ServerRule.PORT_CLOSED, "closed", 21)),
                server("fine", Verdict.RECOMMENDED_ONLY));
        assertThat(bench.ui(() -> chosen(servers))).isEqualTo("closed");
        assertThat(bench.ui(() -> chosen(List.of(servers.get(2), servers.get(0))))).isEqualTo("fine");
    }

    private static String chosen(List<CheckedServer> servers) {
        Shell shell = new Shell();
        try {
            new ServerDetails(shell, result -> {}).show(servers);
            Composite area = (Composite) shell.getChildren()[0];
            return Arrays.stream(area.getChildren()).filter(Combo.class::isInstance).map(Combo.class::cast).findFirst()
                    .orElseThrow().getText();
        } finally {
            shell.dispose();
        }
    }
}
