package org.slatecard.ui.vault.internal.secret;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;

/** Copies a secret to the clipboard, for a short time. */
public final class CopySecretHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<SecretSubject> subject = SecretSubject.of(event);
        Optional<char[]> secret = subject.isEmpty() ? Optional.empty() : read(subject.get());
        if (secret.isPresent()) {
            IEditorPart editor = HandlerUtil.getActiveEditor(event);
            new ShortStay(editor.getSite().getWorkbenchWindow().getWorkbench(), subject.get().open().vault(),
                    editor.getEditorSite().getActionBars().getStatusLineManager(), InstantSource.system())
                    .copy(secret.get());
            Arrays.fill(secret.get(), '\0');
        }
        return null;
    }

    private static Optional<char[]> read(SecretSubject subject) throws ExecutionException {
        Optional<Vault> vault = subject.open().vault().vault();
        Optional<String> id = subject.commonId();
        try {
            return vault.isEmpty() || id.isEmpty() ? Optional.empty() : vault.get().read(id.get());
        } catch (ExplainedException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
