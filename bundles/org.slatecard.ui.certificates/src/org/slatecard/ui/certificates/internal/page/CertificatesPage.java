package org.slatecard.ui.certificates.internal.page;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.certificates.internal.detail.CertificatePanel;
import org.slatecard.ui.certificates.internal.detail.CertificateRows;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.OpenFleet;

/** All certificates of a fleet as a table, with details below and what can be done with them beside. */
public final class CertificatesPage implements FleetPage {
    /** Where other bundles add to the context menu, which is that of More as well. */
    private static final String ADDITIONS = "popup:org.slatecard.ui.certificates.page";
    private static final int[] WEIGHTS = {38, 62};

    private final List<Button> buttons = new ArrayList<>();
    private OpenFleet open;
    private CertificateRows rows;
    private CertificateTable table;
    private CertificatePanel details;
    private Label status;
    private Text filter;

    @Override
    public void create(Composite parent, OpenFleet fleet) {
        open = fleet;
        rows = new CertificateRows(open);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(page);
        createFilter(page);
        SashForm sash = new SashForm(page, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        table = new CertificateTable(new Composite(sash, SWT.NONE), open, rows);
        details = new CertificatePanel(sash, open, rows, this::reveal);
        sash.setWeights(WEIGHTS);
        PageActions actions = new PageActions(open, table);
        Menu menu = createMenu(actions);
        createButtons(page, actions.all(), menu);
        TableCommands.install(table, actions);
        DroppedCertificates.accept(page, actions);
        table.viewer().addSelectionChangedListener(event -> showSelection());
        follow(page);
        showSelection();
    }

    @Override
    public void setFocus() {
        table.table().setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return table.viewer();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        if (!(object instanceof Certificate) || !rows.all().contains(object)) {
            return false;
        }
        filter.setText("");
        table.viewer().setSelection(new StructuredSelection(object), true);
        return true;
    }

    private void reveal(Certificate certificate) {
        reveal(certificate, null);
    }

    private void createFilter(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(bar);
        new Label(bar, SWT.NONE).setText(Messages.PageFilter);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.PageFilterHint);
        GridDataFactory.fillDefaults().hint(280, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> {
            table.filter(filter.getText());
            showSelection();
        });
        status = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(200, SWT.DEFAULT)
                .applyTo(status);
    }

    private void createButtons(Composite parent, List<PageAction> actions, Menu menu) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        for (PageAction action : actions) {
            Button button = new Button(column, SWT.PUSH);
            button.setText(action.getText());
            button.setData(action);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(action, button)));
            GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
            buttons.add(button);
        }
        Button more = new Button(column, SWT.PUSH);
        more.setText(Messages.PageMore);
        more.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            menu.setLocation(more.toDisplay(0, more.getSize().y));
            menu.setVisible(true);
        }));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
    }

    private void run(PageAction action, Button pressed) {
        action.run();
        if (!pressed.isDisposed() && !pressed.isEnabled()) {
            setFocus(); // a disabled button takes no key, and holds the focus
        }
    }

    /** What the page does, and what other bundles add at {@value #ADDITIONS}. */
    private Menu createMenu(PageActions actions) {
        MenuManager menu = new MenuManager();
        actions.all().forEach(menu::add);
        menu.add(new Separator());
        actions.more().forEach(menu::add);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.addMenuListener(shown -> Stream.of(menu.getItems()).forEach(each -> each.update(IAction.ENABLED)));
        IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(menu, ADDITIONS);
        Menu context = menu.createContextMenu(table.table());
        table.table().setMenu(context);
        table.table().addListener(SWT.Dispose, event -> {
            menus.releaseContributions(menu);
            menu.dispose();
        });
        return context;
    }

    private void follow(Composite page) {
        CommandStackListener edits = this::edited;
        Consumer<Set<EObject>> findings = changed -> {
            table.update(changed);
            showSelection();
        };
        open.domain().getCommandStack().addCommandStackListener(edits);
        open.findings().addListener(findings);
        page.addDisposeListener(event -> {
            open.domain().getCommandStack().removeCommandStackListener(edits);
            open.findings().removeListener(findings);
        });
    }

    private void edited(EventObject event) {
        if (!table.table().isDisposed()) {
            table.refresh(open.domain().getCommandStack().getMostRecentCommand());
            showSelection();
        }
    }

    private String hint(int selected) {
        if (selected > 1) {
            return NLS.bind(selected == 2 ? Messages.DetailsTwo : Messages.DetailsSeveral, selected);
        }
        return rows.all().isEmpty() ? Messages.DetailsEmpty : Messages.DetailsNone;
    }

    private void showSelection() {
        List<Certificate> selected = table.selected();
        if (selected.size() == 1) {
            details.show(rows.row(selected.get(0)));
        } else {
            details.hint(hint(selected.size()));
        }
        buttons.forEach(button -> button.setEnabled(((PageAction) button.getData()).isEnabled()));
        int all = rows.all().size();
        String shown = all == 0 ? "" : NLS.bind(Messages.PageShown, table.table().getItemCount(), all);
        status.setText(open.readOnly() ? Messages.PageReadOnly : shown);
    }
}
