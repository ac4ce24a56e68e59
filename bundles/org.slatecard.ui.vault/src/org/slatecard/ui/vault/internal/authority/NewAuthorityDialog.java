package org.slatecard.ui.vault.internal.authority;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.authority.RootForm;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Makes an authority. */
final class NewAuthorityDialog extends AuthorityDialog {
    private RootFields root;

    NewAuthorityDialog(Shell parent, OpenFleet fleet, Vault vault) {
        super(parent, Messages.NewTitle, Messages.NewMessage, Messages.NewButton, fleet, vault);
    }

    @Override
    protected void fill(Composite area) {
        root = new RootFields(area, () -> setComplete(root.complete()));
        sentence(area, Messages.NewAfter);
    }

    @Override
    protected void okPressed() {
        try {
            RootForm form = root.form();
            make(Messages.NewJob, Messages.NewTitle, () -> authorities().create(form));
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }
}
