package org.slatecard.ui.vault.internal.open;

import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.text.Text;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.basis.KeyFields;
import org.slatecard.ui.vault.internal.basis.VaultDialog;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.VaultRecipient;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** Asks for the key to the vault of a fleet: the passphrase, or a private key of the user's where the vault has one. */
public final class UnlockDialog extends VaultDialog {
    private final OpenFleet open;
    private KeyFields key;

    /** For the fleet, whose vault is locked. */
    public UnlockDialog(Shell parent, OpenFleet open) {
        super(parent, Messages.UnlockTitle, NLS.bind(Messages.UnlockMessage, Fleets.name(open)), Messages.UnlockButton);
        this.open = open;
    }

    @Override
    protected void fill(Composite area) {
        boolean certificates = open.vault().sealed().map(SealedVault::recipients).orElse(List.of()).stream()
                .anyMatch(VaultRecipient.Certificate.class::isInstance);
        key = new KeyFields(area, certificates);
        sentence(area, Messages.NotRemembered);
        key.onChange(() -> {
            setProblem("");
            setComplete(key.complete());
        });
    }

    @Override
    public void create() {
        super.create();
        open.vault().problem().ifPresent(why -> setProblem(shown(why)));
    }

    @Override
    protected void okPressed() {
        FleetVault vault = open.vault();
        KeyFields.Key chosen = key.take();
        run(Messages.UnlockJob, () -> {
            try (chosen) {
                return vault.unlock(chosen.opening());
            }
        }, opened -> {
            vault.opened(opened);
            super.okPressed();
            vault.sealed().flatMap(SealedVault::weakness).ifPresent(this::offerStrength);
        });
    }

    @Override
    protected void failed(String why) {
        super.failed(why);
        key.setFocus();
    }

    private void offerStrength(Text weakness) {
        if (!open.readOnly() && MessageDialog.open(MessageDialog.WARNING, getParentShell(), Messages.WeakTitle,
                NLS.bind(Messages.WeakQuestion, shown(weakness)), SWT.NONE, Messages.WeakNow,
                Messages.WeakLater) == 0) {
            new VaultWriting(open.vault()).schedule();
        }
    }
}
