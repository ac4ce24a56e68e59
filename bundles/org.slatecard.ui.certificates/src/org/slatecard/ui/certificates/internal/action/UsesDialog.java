package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.TextTable;

/** The transfer targets and cameras that depend on a certificate, one of which can be shown. */
final class UsesDialog extends Dialog {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 260;

    private final String label;
    private final List<Row> rows;
    private TextTable<Row> table;
    private EObject chosen;

    UsesDialog(Shell parent, Certificate certificate, List<TransferTarget> targets, List<Camera> cameras) {
        super(parent);
        label = String.valueOf(certificate.getLabel());
        rows = Stream.concat(targets.stream().map(UsesDialog::row), cameras.stream().map(
                camera -> new Row(camera, Messages.UsesCamera, String.valueOf(camera.getLabel())))).toList();
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Something that depends on the certificate. */
    private record Row(EObject element, String kind, String name) {}

    private static Row row(TransferTarget target) {
        String name = String.valueOf(target.getDisplayName());
        return new Row(target, Messages.UsesTarget,
                target.isUsingSecureProtocol() ? name : NLS.bind(Messages.AssignPlain, name));
    }

    /** What the user wants to see. */
    EObject chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.UsesTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        table = new TextTable<>(area, NLS.bind(Messages.UsesHeading, label),
                List.of(new TextTable.Column<>(Messages.UsesKind, 30, Row::kind),
                        new TextTable.Column<>(Messages.UsesName, 70, Row::name)))
                .size(WIDTH, HEIGHT);
        table.show(rows);
        table.viewer().setSelection(new StructuredSelection(rows.get(0)));
        table.viewer().addDoubleClickListener(event -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.UsesShow, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        chosen = ((Row) table.viewer().getStructuredSelection().getFirstElement()).element();
        super.okPressed();
    }
}
