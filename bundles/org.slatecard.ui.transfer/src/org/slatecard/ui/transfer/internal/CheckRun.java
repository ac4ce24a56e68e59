package org.slatecard.ui.transfer.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.TargetServer;
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
        IFile fleet = open.file();
        if (results.of(fleet).activity() != Activity.NONE) {
            return true;
        }
        CheckRequest request = CheckRequest.of(open.fleet(), selection);
        Optional<CameraOffer> offer = request.servers().isEmpty() ? nothing(request) : offer(open);
        if (offer.isEmpty() || new ConnectDialog(window, offer.get(), request).open() != Window.OK) {
            return false;
        }
        results.begin(fleet, Activity.CHECKING);
        new Background(window).start(Messages.Job, monitor -> check(offer.get(), request, monitor),
                done -> results.checked(fleet, done), why -> results.failed(fleet, why));
        return true;
    }

    private Optional<CameraOffer> nothing(CheckRequest request) {
        List<String> lines = new ArrayList<>(List.of(Messages.NoTargets));
        lines.addAll(request.leftOut());
        return refuse(String.join("\n", lines));
    }

    private Optional<CameraOffer> offer(OpenFleet open) {
        String id = open.fleet().getModelId();
        Optional<CameraModel> model = id == null ? Optional.empty() : open.models().find(id);
        try {
            return model.isEmpty() ? refuse(Messages.NoModel) : Optional.of(check.offerOf(model.get()));
        } catch (ExplainedException e) {
            return refuse(e.text().in(Locale.getDefault()));
        }
    }

    private Optional<CameraOffer> refuse(String why) {
        MessageDialog.openInformation(window, Messages.Title, why);
        return Optional.empty();
    }

    private FleetCheck check(CameraOffer offer, CheckRequest request, IProgressMonitor monitor) {
        List<TargetServer> servers = List.copyOf(request.servers().keySet());
        List<ServerResult> found = check.check(servers, offer, monitor);
        List<CheckedServer> checked = new ArrayList<>();
        for (int i = 0; i < servers.size(); i++) {
            checked.add(new CheckedServer(request.servers().get(servers.get(i)), found.get(i)));
        }
        return new FleetCheck(offer, checked, Instant.now());
    }
}
