package org.slatecard.ui.fleet.internal.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.osgi.service.prefs.Preferences;
import org.slatecard.validation.Finding;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;
import org.slatecard.workbench.AccessibleName;

/** Asks why findings may stay, who says so, and until when. */
final class AcceptDialog extends TitleAreaDialog {
    private static final String NAME = "acceptedBy";
    private static final int WIDTH = 420;
    private static final int LINES = 3;

    private final Preferences memory = InstanceScope.INSTANCE.getNode("org.slatecard.ui.fleet");
    private final List<Finding> findings;
    private final int errors;
    private Text reason;
    private Text name;
    private Button limited;
    private DateTime until;
    private Decision decision;

    /**
     * For findings that can be accepted.
     *
     * @param errors how many were wanted besides, and cannot be accepted
     */
    AcceptDialog(Shell parent, List<Finding> findings, int errors) {
        super(parent);
        this.findings = findings;
        this.errors = errors;
    }

    /** What was decided; after OK. */
    Decision decision() {
        return decision;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.AcceptTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(findings.size() == 1
                ? findings.get(0).rule().title().in(Locale.getDefault())
                : NLS.bind(Messages.AcceptSeveral, findings.size()));
        setMessage(errors == 0 ? Messages.AcceptHint : NLS.bind(Messages.AcceptWithoutErrors, errors));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        WidgetFactory.label(SWT.NONE).text(Messages.Reason)
                .layoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create()).create(area);
        reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES * reason.getLineHeight()).applyTo(reason);
        reason.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        WidgetFactory.label(SWT.NONE).text(Messages.Name).create(area);
        name = new Text(area, SWT.BORDER);
        name.setText(memory.get(NAME, ""));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        limited = WidgetFactory.button(SWT.CHECK).text(Messages.Until).onSelect(event -> check()).create(area);
        until = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        GridDataFactory.swtDefaults().applyTo(until);
        for (Control part : until.getChildren()) {
            AccessibleName.give(part, Messages.LastDay);
        }
        AccessibleName.give(until, Messages.LastDay);
        reason.addModifyListener(event -> check());
        name.addModifyListener(event -> check());
        until.addListener(SWT.Selection, event -> check());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.AcceptButton, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        check();
    }

    private void check() {
        until.setEnabled(limited.getSelection());
        Optional<org.slatecard.model.text.Text> refusal = AcceptedFindings.refusal(entered());
        boolean complete = !reason.getText().isBlank() && !name.getText().isBlank();
        setErrorMessage(complete ? refusal.map(why -> why.in(Locale.getDefault())).orElse(null) : null);
        getButton(IDialogConstants.OK_ID).setEnabled(refusal.isEmpty());
    }

    private Decision entered() {
        return new Decision(reason.getText(), name.getText(), LocalDate.now(),
                limited.getSelection() ? lastDay() : null);
    }

    private LocalDate lastDay() {
        return LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDay());
    }

    @Override
    protected void okPressed() {
        decision = entered();
        memory.put(NAME, name.getText().strip());
        super.okPressed();
    }
}
