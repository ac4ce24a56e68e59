package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.FleetChecks;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.ui.transfer.internal.FleetResults.Activity;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/** Asks the user, and then checks servers in a job. */
final class CheckRun {
    private final SuiteCheck check;
    private final FleetResults results;
    private final Shell window;

    /** On behalf of a window of the workbench. */
    CheckRun(SuiteCheck check, FleetResults results, Shell window) {
        this.check = check;
        this.results = results;
        this.window = window;
    }

    /** Whether the servers of the fleet are being checked when this returns. */
    boolean ask(OpenFleet open, ISelection selection) {
        if (results.of(open).activity() != Activity.NONE) {
            return true;
        }
        FleetChecks checks = FleetChecks.of(open.fleet(), targets(open, selection), open.models());
        if (checks.checks().isEmpty()) {
            MessageDialog.openInformation(window, Messages.Title, nothing(checks));
            return false;
        }
        if (new ConnectDialog(window, checks).open() != Window.OK) {
            return false;
        }
        StoredResults stored = new StoredResults(open.file());
        FleetHistory known = results.of(open).history();
        SuiteCheck asked = check.withConnections(Connections.get());
        results.begin(open, Activity.CHECKING);
        new Background(window).start(Messages.Job, monitor -> {
            List<CheckEntry> entries = checks.run(asked, monitor);
            return stored.add(known, entries, List.of());
        }, done -> results.done(open, done), why -> results.failed(open, why));
        return true;
    }

    /** The targets that are selected; where none is, all. */
    private static List<TransferTarget> targets(OpenFleet open, ISelection selection) {
        List<TransferTarget> all = open.fleet().getTargets();
        List<TransferTarget> selected = selection instanceof IStructuredSelection elements
                ? all.stream().filter(elements.toList()::contains).toList()
                : List.of();
        return selected.isEmpty() ? all : selected;
    }

    private static String nothing(FleetChecks checks) {
        List<String> lines = new ArrayList<>(List.of(Messages.NoTargets));
        checks.leftOut().forEach(text -> lines.add(text.in(Locale.getDefault())));
        return String.join("\n", lines);
    }
}
