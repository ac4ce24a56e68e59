package org.slatecard.ui.transfer.internal;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.ecore.EObject;
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
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.KnownRehearsal;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.CertificateCommands;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;

/**
 * Which suites the servers of the fleet of the active editor take, and how uploads to them went: the last check and the
 * last rehearsals, with their age, and what to change.
 */
public final class ServerCheckView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.slatecard.ui.transfer.serverCheck";
    private static final String HELP = "server-check";
    private static final int[] WEIGHTS = {58, 42};
    private static final int AGE_PERIOD_MS = 20_000;

    private final Runnable onResults = this::show;
    private final Consumer<Set<EObject>> onFindings = this::showChanged;
    private FleetResults results;
    private ActiveEditor active;
    private OpenFleet fleet;
    private List<CheckedServer> shown = List.of();
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
        OpenFleet other = Adapters.adapt(editor, OpenFleet.class);
        if (other != fleet) {
            letGo();
            fleet = other;
            rehearsals.forget();
            if (fleet != null) {
                fleet.findings().addListener(onFindings); // an edit may make a result outdated
            }
        }
        if (fleet != null && results.wantsReading(fleet)) {
            read(fleet);
        }
        show();
    }

    private void showChanged(Set<EObject> subjects) {
        if (subjects.stream().anyMatch(TransferTarget.class::isInstance)) {
            show();
        }
    }

    private void letGo() {
        if (fleet != null) {
            fleet.findings().removeListener(onFindings);
        }
    }

    /** What lies beside a fleet that is shown for the first time. */
    private void read(OpenFleet opened) {
        StoredResults stored = new StoredResults(opened.file());
        new Background(pages).start(Messages.ReadJob, monitor -> stored.read(),
                found -> results.read(opened, found), why -> results.failed(opened, why));
    }

    private void show() {
        List<CheckedServer> checked = fleet == null
                ? List.of()
                : CheckedServer.of(fleet.fleet(), results.of(fleet).history());
        if (!checked.isEmpty() && !checked.equals(shown)) {
            matrix.show(checked);
            details.show(checked);
        }
        shown = checked;
        if (fleet != null) {
            rehearsals.show(results.of(fleet).history(), rehearsed(),
                    results.of(fleet).activity() == FleetResults.Activity.REHEARSING);
        }
        showStatus();
    }

    private void add(ServerResult result) {
        CertificateCommands.addSent(getSite().getWorkbenchWindow(),
                new String(CertificatePem.of(result.chain()), StandardCharsets.US_ASCII), result.server().toString());
    }

    private boolean isEmpty() {
        return fleet == null
                || (isFront(Page.SUITES) ? shown.isEmpty() : rehearsed().isEmpty());
    }

    private List<KnownRehearsal> rehearsed() {
        return results.of(fleet).history().rehearsals(fleet.fleet());
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
        String last = isFront(Page.SUITES) ? checked(shown) : rehearsed(rehearsed());
        return state.failure().map(why -> why + "\n" + last).orElse(last);
    }

    private static String checked(List<CheckedServer> servers) {
        return servers.stream().map(CheckedServer::entry).max(Comparator.comparing(CheckEntry::at))
                .map(entry -> NLS.bind(Messages.Checked, Age.since(entry.at()),
                        servers.stream().map(server -> server.entry().modelId()).distinct()
                                .collect(Collectors.joining(", "))))
                .orElse(Messages.NotChecked);
    }

    private static String rehearsed(List<KnownRehearsal> last) {
        if (last.isEmpty()) {
            return Messages.NotRehearsed;
        }
        long outdated = last.stream().filter(each -> each.changes().isPresent()).count();
        long failed = last.stream().filter(each -> !each.entry().result().succeeds()).count();
        return NLS.bind(outdated == 0 ? Messages.RehearsalCounts : Messages.RehearsalCountsOutdated,
                new Object[]{last.size(), failed, outdated});
    }

    /** Lets the age grow. */
    private void tick() {
        if (!status.isDisposed()) {
            showStatus();
            status.getDisplay().timerExec(AGE_PERIOD_MS, this::tick);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == HelpTopic.class ? adapter.cast(new HelpTopic(HELP)) : super.getAdapter(adapter);
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
            letGo();
        }
        super.dispose();
    }
}
