package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.AllAtOnce;
import org.slatecard.transfer.ConnectionCount;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.transfer.RehearsalCancelled;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.RehearsalEntry;
import org.slatecard.ui.transfer.internal.FleetResults.Activity;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/** Asks the user, and then rehearses uploads in a job, one after the other; each is shown as soon as it is done. */
final class RehearsalRun {
    private final Rehearsal rehearsal;
    private final ConnectionCount connections;
    private final FleetResults results;
    private final IWorkbenchWindow window;

    RehearsalRun(Rehearsal rehearsal, ConnectionCount connections, FleetResults results, IWorkbenchWindow window) {
        this.rehearsal = rehearsal;
        this.connections = connections;
        this.results = results;
        this.window = window;
    }

    /** Whether uploads of the fleet are being rehearsed when this returns. */
    boolean ask(OpenFleet open, ISelection selection) {
        if (results.of(open).activity() != Activity.NONE) {
            return true;
        }
        RehearsalRequest request = RehearsalRequest.of(rehearsal, open, selection);
        RehearseDialog dialog = new RehearseDialog(window, request);
        if (dialog.open() != Window.OK) {
            return false;
        }
        try {
            AllAtOnce allAtOnce = new AllAtOnce(connections,
                    dialog.isTogether() ? request.outline(RehearsalScope.FLEET) : List.of());
            start(open, request.plans(dialog.scope()), allAtOnce);
            return true;
        } catch (ExplainedException e) {
            MessageDialog.openInformation(window.getShell(), Messages.RehearseTitle,
                    e.text().in(Locale.getDefault()));
            return false;
        }
    }

    private void start(OpenFleet open, List<RehearsalPlan> plans, AllAtOnce allAtOnce) {
        StoredResults stored = new StoredResults(open.file());
        FleetHistory known = results.of(open).history();
        results.begin(open, Activity.REHEARSING);
        new Background(window.getShell()).start(Messages.RehearseJob, monitor -> {
            List<RehearsalEntry> entries = new ArrayList<>();
            try {
                rehearse(plans, allAtOnce, monitor, entry -> {
                    entries.add(entry);
                    show(() -> results.rehearsed(open, entry));
                });
            } catch (RehearsalCancelled e) {
                StoredResults.Outcome kept = stored.add(known, List.of(), entries);
                show(() -> results.done(open, kept)); // those that were done are kept all the same
                throw new ExplainedException(e.outcome());
            }
            return stored.add(known, List.of(), entries);
        }, done -> results.done(open, done), why -> results.failed(open, why));
    }

    private void show(Runnable outcome) {
        window.getShell().getDisplay().asyncExec(outcome);
    }

    private void rehearse(List<RehearsalPlan> plans, AllAtOnce allAtOnce, IProgressMonitor monitor,
            Consumer<RehearsalEntry> each) {
        SubMonitor progress = SubMonitor.convert(monitor, 2 * plans.size());
        try {
            for (RehearsalPlan plan : plans) {
                progress.subTask(NLS.bind(Messages.RehearseTask, plan.camera(), plan.target()));
                RehearsalResult done = rehearsal.rehearse(plan, progress.newChild(1));
                each.accept(RehearsalEntry.of(plan,
                        allAtOnce.added(plan, done, progress.newChild(1))));
            }
        } finally {
            plans.forEach(RehearsalPlan::wipe);
        }
    }
}
