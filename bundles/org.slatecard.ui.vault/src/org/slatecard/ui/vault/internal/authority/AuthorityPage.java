package org.slatecard.ui.vault.internal.authority;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.TextTable;

/** The authorities of a fleet: their roots, what they issued, and what can be done with it. */
public final class AuthorityPage implements FleetPage {
    private static final int SUMMARY_HEIGHT = 84;
    private static final int TEXT_WIDTH = 300;

    private final List<Button> buttons = new ArrayList<>();
    private OpenFleet open;
    private Combo chooser;
    private Text summary;
    private TextTable<IssuedRow> table;
    private AuthorityView shown;

    @Override
    public void create(Composite parent, OpenFleet fleet) {
        open = fleet;
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(page);
        VaultLine.over(page, open);
        Composite left = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(left);
        fill(left);
        createButtons(page);
        CommandStackListener edits = this::edited;
        open.domain().getCommandStack().addCommandStackListener(edits);
        page.addDisposeListener(event -> open.domain().getCommandStack().removeCommandStackListener(edits));
        showAll(null);
    }

    private void fill(Composite left) {
        new Label(left, SWT.NONE).setText(Messages.PageAuthority);
        chooser = new Combo(left, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        chooser.addListener(SWT.Selection, event -> show());
        summary = new Text(left, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        AccessibleName.give(summary, Messages.PageSummary);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(TEXT_WIDTH, SUMMARY_HEIGHT).applyTo(summary);
        table = new TextTable<>(left, Messages.PageIssued, SWT.MULTI, List.of(
                new TextTable.Column<>(Messages.ColumnServer, 20, IssuedRow::server),
                new TextTable.Column<>(Messages.ColumnKey, 12, IssuedRow::key),
                new TextTable.Column<>(Messages.ColumnState, 34, IssuedRow::state),
                new TextTable.Column<>(Messages.ColumnUntil, 15, IssuedRow::until),
                new TextTable.Column<>(Messages.ColumnNames, 29, IssuedRow::names),
                new TextTable.Column<>(Messages.ColumnSerial, 15, IssuedRow::serial),
                new TextTable.Column<>(Messages.ColumnRenewedBy, 15, IssuedRow::renewedBy)));
        table.viewer().addSelectionChangedListener(event -> enable());
    }

    private void createButtons(Composite page) {
        Composite column = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        for (AuthorityAction action : AuthorityAction.values()) {
            Button button = WidgetFactory.button(SWT.PUSH).text(action.label()).tooltip(action.hint())
                    .layoutData(GridDataFactory.fillDefaults().grab(true, false).create())
                    .onSelect(event -> run(action, (Button) event.widget)).create(column);
            button.setData(action);
            buttons.add(button);
        }
    }

    private void run(AuthorityAction action, Button pressed) {
        action.run(pressed.getShell(), open, shown, rows());
        if (!pressed.isDisposed() && !pressed.isEnabled()) {
            table.viewer().getTable().setFocus(); // a disabled button takes no key, and holds the focus
        }
    }

    private void edited(EventObject event) {
        if (chooser.isDisposed()) {
            return;
        }
        Command command = open.domain().getCommandStack().getMostRecentCommand();
        boolean concerns = command == null || command.getAffectedObjects().stream().anyMatch(
                each -> each instanceof Fleet || each instanceof CertificateAuthority
                        || each instanceof IssuedCertificate);
        if (concerns) {
            showAll(shown.authority());
        }
    }

    /** Shows the authorities anew; the last one, where one was added or the one that was shown is gone. */
    private void showAll(CertificateAuthority before) {
        List<CertificateAuthority> all = open.fleet().getAuthorities();
        boolean added = all.size() > chooser.getItemCount() && chooser.getItemCount() > 0;
        chooser.setItems(all.stream().map(ElementName::of).toArray(String[]::new));
        int index = all.indexOf(before);
        chooser.select(added || index < 0 ? all.size() - 1 : index);
        chooser.setEnabled(!all.isEmpty());
        show();
    }

    private void show() {
        int index = chooser.getSelectionIndex();
        List<IssuedCertificate> selected = shown == null
                ? List.of()
                : rows().stream().map(each -> each.info().element()).toList();
        shown = AuthorityView.of(index < 0 ? null : open.fleet().getAuthorities().get(index));
        summary.setText(shown.summary());
        table.show(shown.rows());
        select(selected);
        enable();
    }

    private void select(List<IssuedCertificate> elements) {
        table.viewer().setSelection(new StructuredSelection(shown.rows().stream()
                .filter(each -> elements.contains(each.info().element())).toArray()), true);
    }

    private List<IssuedRow> rows() {
        List<IssuedRow> rows = new ArrayList<>();
        for (Object each : table.viewer().getStructuredSelection()) {
            rows.add((IssuedRow) each);
        }
        return rows;
    }

    private void enable() {
        buttons.forEach(each -> each.setEnabled(
                !open.readOnly() && ((AuthorityAction) each.getData()).isPossible(shown, rows())));
    }

    @Override
    public void setFocus() {
        (open.fleet().getAuthorities().isEmpty() ? buttons.get(0) : table.viewer().getTable()).setFocus();
    }

    @Override
    public ISelectionProvider selection() {
        return table.viewer();
    }

    @Override
    public boolean reveal(EObject object, EStructuralFeature feature) {
        CertificateAuthority authority = object instanceof IssuedCertificate
                && object.eContainer() instanceof CertificateAuthority holder
                        ? holder
                        : object instanceof CertificateAuthority one ? one : null;
        if (!open.fleet().getAuthorities().contains(authority)) {
            return false;
        }
        chooser.select(open.fleet().getAuthorities().indexOf(authority));
        show();
        if (object instanceof IssuedCertificate issued) {
            select(List.of(issued));
        }
        return true;
    }
}
