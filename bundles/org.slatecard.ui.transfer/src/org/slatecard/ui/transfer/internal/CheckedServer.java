package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.FleetHistory;

/**
 * A server with what came of its check.
 *
 * @param title   what it is called
 * @param targets names of the transfer targets that lead to it now
 * @param entry   what came of it
 * @param before  what came of it the time before
 */
record CheckedServer(String title, List<String> targets, CheckEntry entry, Optional<CheckEntry> before) {
    /** The last checks of the servers that targets of the fleet lead to now. */
    static List<CheckedServer> of(Fleet fleet, FleetHistory history) {
        List<CheckedServer> servers = new ArrayList<>();
        List<CheckEntry> last = history.lastChecks();
        boolean several = last.stream().map(CheckEntry::modelId).distinct().count() > 1;
        for (CheckEntry entry : last) {
            List<String> names = fleet.getTargets().stream().filter(target -> leadsTo(target, entry.result().server()))
                    .map(target -> Objects.requireNonNullElse(target.getDisplayName(), "")).toList();
            if (!names.isEmpty()) {
                String all = String.join(", ", names);
                Object server = entry.result().server();
                servers.add(new CheckedServer(
                        several
                                ? NLS.bind(Messages.ColumnWithModel, new Object[]{all, server, entry.modelId()})
                                : NLS.bind(Messages.Column, all, server),
                        names, entry, history.before(entry)));
            }
        }
        return servers;
    }

    private static boolean leadsTo(TransferTarget target, ServerAddress server) {
        return server.host().equals(target.getHostName()) && server.port() == target.getPort();
    }

    ServerResult result() {
        return entry.result();
    }
}
