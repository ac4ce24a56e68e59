package org.slatecard.ui.vault.internal.recipients;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.vault.internal.basis.SecretInput;
import org.slatecard.ui.vault.internal.basis.VaultDialog;

/** Says what removing somebody does and what it does not; asks for the passphrase where only a key was given so far. */
final class RemoveDialog extends VaultDialog {
    private final boolean needsPassphrase;
    private SecretInput input;
    private char[] passphrase = new char[0];

    RemoveDialog(Shell parent, String whose, boolean needsPassphrase) {
        super(parent, Messages.RemoveTitle, NLS.bind(Messages.RemoveMessage, whose), Messages.RemoveButton);
        this.needsPassphrase = needsPassphrase;
    }

    @Override
    protected void fill(Composite area) {
        sentence(area, Messages.RemoveCopies);
        if (needsPassphrase) {
            input = new SecretInput(area, Messages.PassphraseField);
            input.onChange(() -> setComplete(!input.isEmpty()));
        }
        setComplete(!needsPassphrase);
    }

    @Override
    protected void okPressed() {
        if (needsPassphrase) {
            passphrase = input.take();
        }
        super.okPressed();
    }

    /** What was entered, which the caller wipes; empty where it was not asked for. */
    char[] passphrase() {
        return passphrase;
    }
}
