package org.slatecard.ui.transfer.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.transfer.ServerResult;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.CertificateCommands;
import org.slatecard.workbench.OpenFleet;

/** Which suites the servers of the fleet of the active editor take, and what to change: the last check, with its age. */
public final class ServerCheckView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.slatecard.ui.transfer.serverCheck";
    private static final int[] WEIGHTS = {58, 42};
    private static final int AGE_PERIOD_MS = 20_000;

    private final Runnable onResults = this::show;
    private CheckResults results;
    private ActiveEditor active;
    private IFile fleet;
    private FleetCheck shown;
    private Label status;
    private SashForm found;
    private ServerMatrix matrix;
    private ServerDetails details;

    @Override
    public void createPartControl(Composite parent) {
        results = getSite().getService(IEclipseContext.class).get(CheckResults.class);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        status = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(status);
        found = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(found);
        matrix = new ServerMatrix(found, index -> details.choose(index));
        details = new ServerDetails(found, this::add);
        found.setWeights(WEIGHTS);
        results.addListener(onResults);
        active = ActiveEditor.follow(getSite().getWorkbenchWindow(), this::follow);
        tick();
    }

    private void follow(IEditorPart editor) {
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        fleet = open == null ? null : open.file();
        show();
    }

    private void show() {
        FleetCheck check = fleet == null ? null : results.of(fleet).last().orElse(null);
        if (check != null && check != shown) {
            matrix.show(check);
            details.show(check);
        }
        shown = check;
        found.setVisible(check != null);
        showStatus();
    }

    private void add(ServerResult result) {
        CertificateCommands.addSent(getSite().getWorkbenchWindow(),
                new String(CertificatePem.of(result.chain()), StandardCharsets.US_ASCII), result.server().toString());
    }

    private void showStatus() {
        status.setText(fleet == null ? Messages.NoFleet : status(results.of(fleet)));
        status.getParent().layout();
    }

    private static String status(CheckResults.State state) {
        if (state.running()) {
            return Messages.Checking;
        }
        String last = state.last()
                .map(check -> NLS.bind(Messages.Checked, Age.of(Duration.between(check.when(), Instant.now())),
                        check.offer().modelId()))
                .orElse(Messages.NotChecked);
        return state.failure().map(why -> NLS.bind(Messages.Failed, why) + "\n" + last).orElse(last);
    }

    /** Lets the age grow. */
    private void tick() {
        if (!status.isDisposed()) {
            showStatus();
            status.getDisplay().timerExec(AGE_PERIOD_MS, this::tick);
        }
    }

    @Override
    public void setFocus() {
        if (shown == null) {
            status.getParent().setFocus();
        } else {
            matrix.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.close();
            results.removeListener(onResults);
        }
        super.dispose();
    }
}
