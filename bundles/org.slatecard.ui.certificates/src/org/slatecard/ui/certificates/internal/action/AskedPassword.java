package org.slatecard.ui.certificates.internal.action;

import java.util.Optional;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.KeyStorePassword;

/** Asks the user for passwords of key stores, from another thread than that of the screen. */
final class AskedPassword implements KeyStorePassword {
    private final Shell shell;
    private String last;

    AskedPassword(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Optional<char[]> of(String name) {
        boolean again = name.equals(last);
        last = name;
        char[][] given = new char[1][];
        if (!shell.isDisposed()) {
            shell.getDisplay().syncExec(() -> given[0] = ask(name, again));
        }
        return Optional.ofNullable(given[0]);
    }

    private char[] ask(String name, boolean again) {
        if (shell.isDisposed()) {
            return null;
        }
        PasswordDialog dialog = new PasswordDialog(shell, name, again);
        return dialog.open() == Window.OK ? dialog.password() : null;
    }
}
