package org.slatecard.ui.certificates.internal.action;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;

/** Asks for transfer targets; those that need a certificate and have none are chosen at first. */
final class TargetsDialog extends TitleAreaDialog {
    private static final int ROWS = 10;

    private final List<Certificate> certificates;
    private final List<TransferTarget> targets;
    private CheckboxTableViewer list;
    private List<TransferTarget> chosen = List.of();
    private boolean secure = true;

    TargetsDialog(Shell parent, List<Certificate> certificates, List<TransferTarget> targets) {
        super(parent);
        this.certificates = certificates;
        this.targets = targets;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
        setHelpAvailable(false);
    }

    List<TransferTarget> chosen() {
        return chosen;
    }

    boolean secure() {
        return secure;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.AssignTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.AssignTitle);
        setMessage(NLS.bind(Messages.AssignMessage,
                certificates.stream().map(Certificate::getLabel).collect(Collectors.joining(", "))));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        area.setLayout(layout);
        createList(area);
        Button check = new Button(area, SWT.CHECK);
        check.setText(Messages.AssignSecure);
        check.setSelection(secure);
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> secure = check.getSelection()));
        return area;
    }

    private void createList(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.AssignTargets);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = list.getTable().getItemHeight() * Math.clamp(targets.size(), 4, ROWS);
        list.getTable().setLayoutData(fill);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(element -> name((TransferTarget) element)));
        list.setInput(targets);
        list.setCheckedElements(targets.stream()
                .filter(target -> target.isUsingSecureProtocol() && target.getRootCertificates().isEmpty()).toArray());
        list.addCheckStateListener(event -> updateOk());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        updateOk();
        return contents;
    }

    private void updateOk() {
        chosen = Arrays.stream(list.getCheckedElements()).map(TransferTarget.class::cast).toList();
        getButton(OK).setEnabled(!chosen.isEmpty());
    }

    private static String name(TransferTarget target) {
        String name = String.valueOf(target.getDisplayName());
        String withHost = target.getHostName() == null ? name : name + " (" + target.getHostName() + ")";
        return target.isUsingSecureProtocol() ? withHost : NLS.bind(Messages.AssignPlain, withHost);
    }
}
