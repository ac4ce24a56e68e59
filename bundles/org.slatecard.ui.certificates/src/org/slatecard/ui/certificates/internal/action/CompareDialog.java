package org.slatecard.ui.certificates.internal.action;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.ui.certificates.internal.detail.CertificateFields.Field;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.TextTable;

/** Two certificates side by side, with a word and a sign at what differs. */
final class CompareDialog extends Dialog {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    /** Lines of the two values in full, of which each may wrap once. */
    private static final int LINES = 4;

    private final String one;
    private final String other;
    private final List<Row> rows = new ArrayList<>();

    /** Compares values with the same names in the same order. */
    CompareDialog(Shell parent, String one, List<Field> ofOne, String other, List<Field> ofOther) {
        super(parent);
        this.one = one;
        this.other = other;
        for (int i = 0; i < ofOne.size(); i++) {
            rows.add(new Row(ofOne.get(i).label(), line(ofOne.get(i)), line(ofOther.get(i))));
        }
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX | SWT.SHEET);
    }

    /** A value of both. */
    private record Row(String label, String one, String other) {
        boolean differs() {
            return !one.equals(other);
        }
    }

    private static String line(Field field) {
        return field.value().replace("\n", ", ");
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.CompareTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        long different = rows.stream().filter(Row::differs).count();
        TextTable<Row> table = new TextTable<>(area, NLS.bind(Messages.CompareHeading, different, rows.size()),
                List.of(new TextTable.Column<>(Messages.CompareResult, 14,
                        row -> row.differs() ? Messages.CompareDifferent : Messages.CompareSame),
                        new TextTable.Column<>(Messages.CompareField, 20, Row::label),
                        new TextTable.Column<>(NLS.bind(Messages.CompareOne, one), 33, Row::one),
                        new TextTable.Column<>(NLS.bind(Messages.CompareOther, other), 33, Row::other)))
                .size(WIDTH, HEIGHT);
        table.show(rows);
        createWhole(area, table.viewer());
        Button only = new Button(area, SWT.CHECK);
        only.setText(Messages.CompareOnly);
        only.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> table.show(only.getSelection() ? rows.stream().filter(Row::differs).toList() : rows)));
        return area;
    }

    /** The values of the selected row in full, one below the other, so that fingerprints can be compared. */
    private void createWhole(Composite area, TableViewer table) {
        Text whole = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        whole.setFont(JFaceResources.getTextFont());
        AccessibleName.give(whole, Messages.CompareWhole);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, whole.getLineHeight() * LINES).applyTo(whole);
        table.addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof Row row) {
                whole.setText(NLS.bind(Messages.CompareOne, row.one()) + "\n"
                        + NLS.bind(Messages.CompareOther, row.other()));
            }
        });
        table.setSelection(new StructuredSelection(rows.get(0)));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
