package org.slatecard.ui.vault.internal.basis;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.vault.VaultKey;
import org.slatecard.workbench.FleetVault;

/** What opens a vault: its passphrase or, where that was allowed for somebody, a private key in a PKCS#12 file. */
public final class KeyFields {
    private final Button byPassphrase;
    private final Button byKey;
    private final SecretInput passphrase;
    private final FileInput file;
    private final SecretInput password;

    /**
     * Rows in a grid of three columns.
     *
     * @param keys whether a private key may open the vault as well
     */
    public KeyFields(Composite parent, boolean keys) {
        byPassphrase = keys ? radio(parent, Messages.ByPassphrase) : null;
        passphrase = new SecretInput(parent, Messages.Passphrase);
        byKey = keys ? radio(parent, Messages.ByKey) : null;
        if (keys) {
            file = new FileInput(parent, Messages.KeyFile, "*.p12;*.pfx", "*");
            password = new SecretInput(parent, Messages.KeyPassword);
            byPassphrase.setSelection(true);
            byKey.addListener(SWT.Selection, event -> enable());
            enable();
        } else {
            file = null;
            password = null;
        }
    }

    private static Button radio(Composite parent, String text) {
        return WidgetFactory.button(SWT.RADIO).text(text).layoutData(GridDataFactory.fillDefaults().span(3, 1).create())
                .create(parent);
    }

    /** Whether the passphrase opens it, not a private key. */
    public boolean usesPassphrase() {
        return byPassphrase == null || byPassphrase.getSelection();
    }

    private void enable() {
        passphrase.setEnabled(usesPassphrase());
        file.setEnabled(!usesPassphrase());
        password.setEnabled(!usesPassphrase());
    }

    /** Calls back when something has changed. */
    public void onChange(Runnable listener) {
        passphrase.onChange(listener);
        if (byPassphrase != null) {
            file.onChange(listener);
            password.onChange(listener);
            byKey.addListener(SWT.Selection, event -> listener.run());
        }
    }

    /** Whether all is entered that is needed. */
    public boolean complete() {
        return usesPassphrase() ? !passphrase.isEmpty() : file.path().isPresent();
    }

    /** Whether a passphrase opens it and none is entered. */
    public boolean withoutPassphrase() {
        return usesPassphrase() && passphrase.isEmpty();
    }

    /** Lets the user type it again. */
    public void setFocus() {
        (usesPassphrase() ? passphrase : password).setFocus();
    }

    /** What is entered, which the caller closes. */
    public Key take() {
        return usesPassphrase()
                ? new Key(null, passphrase.take())
                : new Key(file.path().orElseThrow(), password.take());
    }

    /** What was entered, until it is closed; then it is wiped. */
    public static final class Key implements AutoCloseable {
        private final Path file;
        private final char[] secret;

        /** A passphrase, which becomes the key's own. */
        public static Key passphrase(char[] passphrase) {
            return new Key(null, passphrase);
        }

        private Key(Path file, char[] secret) {
            this.file = file;
            this.secret = secret;
        }

        /** Opens vaults with it; not on the UI thread. */
        public FleetVault.Opening opening() {
            return sealed -> file == null
                    ? sealed.unlock(secret)
                    : sealed.unlock(VaultKey.read(ChosenFile.read(file), secret,
                            file.getFileName().toString()));
        }

        /** The passphrase, for whoever only reads it until this is closed; empty where it is a private key. */
        public Optional<char[]> passphrase() {
            return file == null ? Optional.of(secret) : Optional.empty();
        }

        @Override
        public void close() {
            Arrays.fill(secret, '\0');
        }
    }
}
