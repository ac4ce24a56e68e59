package org.slatecard.ui.vault.internal.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.keyring.RememberedPassphrases;
import org.slatecard.workbench.Background;

/** Lets this computer forget all passphrases of vaults, and says how many there were. */
public final class ForgetPassphrasesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        // not on behalf of the preferences, which may be closed before it is done
        new Background(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).start(Messages.KeyringJob,
                monitor -> RememberedPassphrases.ofThisComputer().forgetAll(),
                number -> MessageDialog.openInformation(null, Messages.ForgetTitle,
                        number == 0 ? Messages.ForgetNothing : NLS.bind(Messages.Forgotten, number)),
                why -> MessageDialog.openError(null, Messages.ForgetTitle, why));
        return null;
    }
}
