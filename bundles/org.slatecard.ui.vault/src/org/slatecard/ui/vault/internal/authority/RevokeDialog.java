package org.slatecard.ui.vault.internal.authority;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.Edit;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Takes certificates back. */
final class RevokeDialog extends AuthorityDialog {
    private final List<IssuedCertificate> certificates;
    private Combo reason;

    RevokeDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view, List<IssuedRow> rows) {
        super(parent, Messages.RevokeTitle, NLS.bind(Messages.RevokeMessage, RenewDialog.listed(rows)),
                Messages.RevokeButton, fleet, vault);
        certificates = rows.stream().map(each -> each.info().element()).toList();
    }

    @Override
    protected void fill(Composite area) {
        reason = Rows.choice(area, Messages.RevokeReason,
                RevocationReason.VALUES.stream().map(IssuedRow::reason).toList());
        sentence(area, Messages.RevokeAfter);
        setComplete(true);
    }

    @Override
    protected void okPressed() {
        try {
            Edit.execute(fleet(), Messages.RevokeTitle, authorities().revoke(certificates,
                    RevocationReason.VALUES.get(reason.getSelectionIndex())));
            super.okPressed();
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }
}
