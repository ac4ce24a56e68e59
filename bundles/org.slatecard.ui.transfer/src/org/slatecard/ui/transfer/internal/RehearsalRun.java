package org.slatecard.ui.transfer.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.ui.transfer.internal.FleetResults.Activity;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/** Asks the user, and then rehearses uploads in a job, one after the other; each is shown as soon as it is done. */
final class RehearsalRun {
    private final Rehearsal rehearsal;
    private final FleetResults results;
    private final IWorkbenchWindow window;

    RehearsalRun(Rehearsal rehearsal, FleetResults results, IWorkbenchWindow window) {
        this.rehearsal = rehearsal;
        this.results = results;
        this.window = window;
    }

    /** Whether uploads of the fleet are being rehearsed when this returns. */
    boolean ask(OpenFleet open, ISelection selection) {
        IFile fleet = open.file();
        if (results.of(fleet).activity() != Activity.NONE) {
            return true;
        }
        RehearsalRequest request = RehearsalRequest.of(rehearsal, open, selection);
        RehearseDialog dialog = new RehearseDialog(window, request);
        if (dialog.open() != Window.OK) {
            return false;
        }
        try {
            start(fleet, request.plans(dialog.scope()));
            return true;
        } catch (ExplainedException e) {
            MessageDialog.openInformation(window.getShell(), Messages.RehearseTitle,
                    e.text().in(Locale.getDefault()));
            return false;
        }
    }

    private void start(IFile fleet, List<RehearsalPlan> plans) {
        Display display = window.getShell().getDisplay();
        results.begin(fleet, Activity.REHEARSING);
        new Background(window.getShell()).start(Messages.RehearseJob, monitor -> rehearse(plans, monitor,
                result -> display.asyncExec(() -> results.rehearsed(fleet, result))),
                done -> results.done(fleet), why -> results.failed(fleet, why));
    }

    private boolean rehearse(List<RehearsalPlan> plans, IProgressMonitor monitor, Consumer<RehearsalResult> each) {
        SubMonitor progress = SubMonitor.convert(monitor, plans.size());
        try {
            for (RehearsalPlan plan : plans) {
                if (progress.isCanceled()) {
                    throw new OperationCanceledException();
                }
                progress.subTask(NLS.bind(Messages.RehearseTask, plan.camera(), plan.target()));
                each.accept(rehearsal.rehearse(plan, progress.split(1)));
            }
            return true;
        } finally {
            plans.forEach(RehearsalPlan::wipe);
        }
    }
}
