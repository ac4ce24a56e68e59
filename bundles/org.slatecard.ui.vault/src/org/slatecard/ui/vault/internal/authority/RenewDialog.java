package org.slatecard.ui.vault.internal.authority;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.slatecard.authority.ServerForm;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Issues certificates anew, with the same names. */
final class RenewDialog extends AuthorityDialog {
    private final CertificateAuthority authority;
    private final List<IssuedCertificate> old;
    private Spinner days;

    RenewDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view, List<IssuedRow> rows) {
        super(parent, Messages.RenewTitle, NLS.bind(Messages.RenewMessage, listed(rows)), Messages.RenewButton, fleet,
                vault);
        authority = view.authority();
        old = rows.stream().map(each -> each.info().element()).toList();
    }

    /** Servers with their keys, for a sentence. */
    static String listed(List<IssuedRow> rows) {
        return rows.stream().map(each -> each.server() + " (" + each.key() + ")").collect(Collectors.joining(", "));
    }

    @Override
    protected void fill(Composite area) {
        days = Rows.number(area, Messages.IssueDays, 1, ServerForm.MOST_DAYS, ServerForm.USUAL_DAYS);
        setComplete(true);
    }

    @Override
    protected void okPressed() {
        int time = days.getSelection();
        make(Messages.IssueJob, Messages.RenewTitle, () -> authorities().renew(authority, old, time).command());
    }
}
