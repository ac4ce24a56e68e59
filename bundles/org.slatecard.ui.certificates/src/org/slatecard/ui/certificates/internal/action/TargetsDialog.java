package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;

/** Asks for transfer targets; those that need a certificate and have none are chosen at first. */
final class TargetsDialog extends CheckListDialog<TransferTarget> {
    private final List<Certificate> certificates;
    private final List<TransferTarget> targets;
    private boolean secure = true;

    TargetsDialog(Shell parent, List<Certificate> certificates, List<TransferTarget> targets) {
        super(parent, Messages.AssignTitle, targets);
        this.certificates = certificates;
        this.targets = targets;
    }

    boolean secure() {
        return secure;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.AssignTitle);
        setMessage(NLS.bind(Messages.AssignMessage,
                certificates.stream().map(Certificate::getLabel).collect(Collectors.joining(", "))));
        Composite area = createArea(parent);
        createList(area, Messages.AssignTargets, TargetsDialog::name, targets.stream()
                .filter(target -> target.isUsingSecureProtocol() && target.getRootCertificates().isEmpty()).toList());
        Button check = new Button(area, SWT.CHECK);
        check.setText(Messages.AssignSecure);
        check.setSelection(secure);
        check.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> secure = check.getSelection()));
        return area;
    }

    private static String name(TransferTarget target) {
        String name = String.valueOf(target.getDisplayName());
        String withHost = target.getHostName() == null ? name : name + " (" + target.getHostName() + ")";
        return target.isUsingSecureProtocol() ? withHost : NLS.bind(Messages.AssignPlain, withHost);
    }
}
