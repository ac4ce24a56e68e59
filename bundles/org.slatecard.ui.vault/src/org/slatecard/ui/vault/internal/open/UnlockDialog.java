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
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.VaultRecipient;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/**
 * Asks for the key to the vault of a fleet: the passphrase, which may be remembered, or a private key of the user's where
 * the vault has one.
 */
public final class UnlockDialog extends VaultDialog {
    private final OpenFleet open;
    private final String fleetId;
    private final RememberedPassphrases passphrases;
    private Composite fields;
    private KeyFields key;
    private RememberBox remember;

    /** For the fleet, whose vault is locked. */
    public UnlockDialog(Shell parent, OpenFleet open, RememberedPassphrases passphrases) {
        super(parent, Messages.UnlockTitle, NLS.bind(Messages.UnlockMessage, Fleets.name(open)), Messages.UnlockButton);
        this.open = open;
        this.fleetId = open.fleet().getId();
        this.passphrases = passphrases;
    }

    @Override
    protected void fill(Composite area) {
        boolean certificates = open.vault().sealed().map(SealedVault::recipients).orElse(List.of()).stream()
                .anyMatch(VaultRecipient.Certificate.class::isInstance);
        fields = area;
        key = new KeyFields(area, certificates);
        remember = new RememberBox(area);
        key.onChange(() -> {
            setProblem("");
            remember.setEnabled(key.usesPassphrase());
            check();
        });
        remember.onChange(this::rememberOrForget);
        passphrases.impossible().ifPresentOrElse(why -> remember.setImpossible(shown(why)), this::look);
    }

    private void check() {
        setComplete(key.complete() || key.withoutPassphrase() && remember.remembered());
    }

    private void look() {
        new Background(fields).start(Messages.KeyringJob, monitor -> passphrases.has(fleetId), this::setRemembered,
                this::setProblem);
    }

    private void setRemembered(boolean remembered) {
        remember.setRemembered(remembered);
        check();
        grow();
    }

    private void rememberOrForget() {
        boolean wanted = remember.ticked();
        run(Messages.KeyringJob, () -> {
            if (wanted) {
                passphrases.tryOut();
            } else {
                passphrases.forget(fleetId);
            }
            return wanted;
        }, done -> {
            if (!done) {
                setRemembered(false);
            }
            key.setFocus();
        }, why -> {
            remember.setImpossible(why);
            check();
            grow();
        });
    }

    @Override
    public void create() {
        super.create();
        open.vault().problem().ifPresent(why -> setProblem(shown(why)));
    }

    @Override
    protected void okPressed() {
        Unlocking unlocking = new Unlocking(open.vault(), fleetId, passphrases);
        boolean fromMemory = key.withoutPassphrase() && remember.remembered();
        boolean wanted = remember.ticked();
        KeyFields.Key entered = key.take();
        run(Messages.UnlockJob, () -> {
            try (entered) {
                return fromMemory ? unlocking.byRemembered() : unlocking.by(entered, wanted);
            }
        }, unlocked -> {
            open.vault().opened(unlocked.vault());
            super.okPressed();
            unlocked.notRemembered().ifPresent(why -> MessageDialog.openWarning(getParentShell(), Messages.UnlockTitle,
                    NLS.bind(Messages.OpenNotRemembered, shown(why))));
            open.vault().sealed().flatMap(SealedVault::weakness).ifPresent(this::offerStrength);
        }, why -> {
            setProblem(why);
            key.setFocus();
            if (fromMemory) {
                look();
            }
        });
    }

    private void offerStrength(Text weakness) {
        if (!open.readOnly() && MessageDialog.open(MessageDialog.WARNING, getParentShell(), Messages.WeakTitle,
                NLS.bind(Messages.WeakQuestion, shown(weakness)), SWT.NONE, Messages.WeakNow,
                Messages.WeakLater) == 0) {
            new VaultWriting(open.vault()).schedule();
        }
    }
}
