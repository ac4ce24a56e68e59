package org.slatecard.ui.vault.internal.secret;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.ui.vault.internal.open.OpenVault;
import org.slatecard.validation.Validator;

/** Asks for a secret, after the vault has been set up or unlocked where that is needed. */
public final class SetSecretHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        Validator validator = HandlerUtil.getActiveEditor(event).getSite().getService(IEclipseContext.class)
                .get(Validator.class);
        SecretSubject.of(event).ifPresent(subject -> OpenVault.ask(shell, subject.open())
                .ifPresent(vault -> new SetSecretDialog(shell, subject, vault, validator.secretLimits(
                        subject.open().fleet(), subject.open().models(), subject.holders())).open()));
        return null;
    }
}
