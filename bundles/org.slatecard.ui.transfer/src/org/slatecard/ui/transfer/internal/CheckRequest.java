package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.TargetServer;

/**
 * The servers that are to be checked.
 *
 * @param servers the servers, each once, with the names of the targets that lead to it
 * @param leftOut targets that are not checked, with the reason
 */
record CheckRequest(Map<TargetServer, List<String>> servers, List<String> leftOut) {
    /** The targets of the fleet that are selected; where none is, all. */
    static CheckRequest of(Fleet fleet, ISelection selection) {
        Map<TargetServer, List<String>> servers = new LinkedHashMap<>();
        List<String> leftOut = new ArrayList<>();
        for (TransferTarget target : targets(fleet, selection)) {
            String name = Objects.requireNonNullElse(target.getDisplayName(), "");
            if (!target.isUsingSecureProtocol()) {
                leftOut.add(NLS.bind(Messages.NotSecure, name));
                continue;
            }
            try {
                Optional<TargetServer> server = TargetServer.of(target);
                server.ifPresentOrElse(
                        found -> servers.computeIfAbsent(found, each -> new ArrayList<>()).add(name),
                        () -> leftOut.add(NLS.bind(Messages.NoHost, name)));
            } catch (ExplainedException e) {
                leftOut.add(name + ": " + e.text().in(Locale.getDefault()));
            }
        }
        return new CheckRequest(servers, leftOut);
    }

    private static List<TransferTarget> targets(Fleet fleet, ISelection selection) {
        List<TransferTarget> selected = selection instanceof IStructuredSelection elements
                ? fleet.getTargets().stream().filter(elements.toList()::contains).toList()
                : List.of();
        return selected.isEmpty() ? fleet.getTargets() : selected;
    }
}
