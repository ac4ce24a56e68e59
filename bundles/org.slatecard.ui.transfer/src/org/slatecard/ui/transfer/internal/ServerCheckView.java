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
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.transfer.ServerResult;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.CertificateCommands;
import org.slatecard.workbench.OpenFleet;

/**
 * Which suites the servers of the fleet of the active editor take, and how uploads to them went: the last check and the
 * last rehearsals, with their age, and what to change.
 */
public final class ServerCheckView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.slatecard.ui.transfer.serverCheck";
    private static final int[] WEIGHTS = {58, 42};
    private static final int AGE_PERIOD_MS = 20_000;

    private final Runnable onResults = this::show;
    private FleetResults results;
    private ActiveEditor active;
    private IFile fleet;
    private FleetCheck shown;
    private Label status;
    private CTabFolder pages;
    private ServerMatrix matrix;
    private ServerDetails details;
    private RehearsalPage rehearsals;

    /** Its pages, in their order. */
    enum Page {
        /** Suites and servers. */
        SUITES,
        /** Uploads, step by step. */
        REHEARSALS
    }

    @Override
    public void createPartControl(Composite parent) {
        results = getSite().getService(IEclipseContext.class).get(FleetResults.class);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
        status = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 4).applyTo(status);
        pages = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
        page(Messages.SuitePage, suites());
        rehearsals = new RehearsalPage(pages);
        page(Messages.RehearsalPage, rehearsals.control());
        pages.setSelection(Page.SUITES.ordinal());
        pages.addListener(SWT.Selection, event -> showStatus());
        results.addListener(onResults);
        active = ActiveEditor.follow(getSite().getWorkbenchWindow(), this::follow);
        tick();
    }

    private Control suites() {
        SashForm found = new SashForm(pages, SWT.HORIZONTAL);
        matrix = new ServerMatrix(found, index -> details.choose(index));
        details = new ServerDetails(found, this::add);
        found.setWeights(WEIGHTS);
        return found;
    }

    private void page(String title, Control control) {
        CTabItem item = new CTabItem(pages, SWT.NONE);
        item.setText(title);
        item.setControl(control);
    }

    /** Brings a page to the front. */
    void show(Page page) {
        pages.setSelection(page.ordinal());
        showStatus();
    }

    private void follow(IEditorPart editor) {
        OpenFleet open = Adapters.adapt(editor, OpenFleet.class);
        fleet = open == null ? null : open.file();
        show();
    }

    private void show() {
        FleetCheck check = fleet == null ? null : results.of(fleet).check().orElse(null);
        if (check != null && check != shown) {
            matrix.show(check);
            details.show(check);
        }
        shown = check;
        if (fleet != null) {
            rehearsals.show(results.of(fleet).rehearsals());
        }
        showStatus();
    }

    private void add(ServerResult result) {
        CertificateCommands.addSent(getSite().getWorkbenchWindow(),
                new String(CertificatePem.of(result.chain()), StandardCharsets.US_ASCII), result.server().toString());
    }

    private boolean isEmpty() {
        return fleet == null || (isFront(Page.SUITES) ? shown == null : results.of(fleet).rehearsals().isEmpty());
    }

    private boolean isFront(Page page) {
        return pages.getSelectionIndex() == page.ordinal();
    }

    private void showStatus() {
        status.setText(fleet == null ? Messages.NoFleet : status(results.of(fleet)));
        pages.getSelection().getControl().setVisible(!isEmpty());
        rehearsals.showAge();
        status.getParent().layout();
    }

    private String status(FleetResults.State state) {
        if (state.activity() != FleetResults.Activity.NONE) {
            return state.activity() == FleetResults.Activity.CHECKING ? Messages.Checking : Messages.Rehearsing;
        }
        String last = isFront(Page.SUITES) ? checked(state) : rehearsed(state);
        return state.failure().map(why -> NLS.bind(Messages.Failed, why) + "\n" + last).orElse(last);
    }

    private static String checked(FleetResults.State state) {
        return state.check().map(check -> NLS.bind(Messages.Checked,
                Age.of(Duration.between(check.when(), Instant.now())), check.offer().modelId()))
                .orElse(Messages.NotChecked);
    }

    private static String rehearsed(FleetResults.State state) {
        long failed = state.rehearsals().stream().filter(each -> !each.succeeds()).count();
        return state.rehearsals().isEmpty()
                ? Messages.NotRehearsed
                : NLS.bind(Messages.RehearsalCounts, state.rehearsals().size(), failed);
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
        if (isEmpty()) {
            pages.setFocus();
        } else if (isFront(Page.SUITES)) {
            matrix.setFocus();
        } else {
            rehearsals.setFocus();
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
