package org.slatecard.ui.vault.internal.open;

import java.util.Arrays;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.ui.vault.internal.basis.SecretInput;
import org.slatecard.ui.vault.internal.basis.StrengthLine;
import org.slatecard.vault.Vault;

/** A new passphrase, typed twice, with its strength. */
public final class NewPassphrase {
    private final SecretInput once;
    private final SecretInput again;

    /** Rows in a grid of three columns, the first with that label. */
    public NewPassphrase(Composite parent, String label) {
        once = new SecretInput(parent, label);
        StrengthLine.below(parent, once);
        again = new SecretInput(parent, Messages.PassphraseAgain);
    }

    /** Calls back when something has changed. */
    public void onChange(Runnable listener) {
        once.onChange(listener);
        again.onChange(listener);
    }

    /** Why it cannot be taken as it stands; empty where it can, or nothing was typed yet. */
    public String problem() {
        char[] typed = once.take();
        int length = typed.length;
        Arrays.fill(typed, '\0');
        if (length > 0 && length < Vault.SHORTEST_PASSPHRASE) {
            return NLS.bind(Messages.PassphraseTooShort, Vault.SHORTEST_PASSPHRASE, length);
        }
        return again.isEmpty() || once.sameAs(again) ? "" : Messages.PassphrasesDiffer;
    }

    /** Whether it can be taken. */
    public boolean complete() {
        return !once.isEmpty() && once.sameAs(again) && problem().isEmpty();
    }

    /** A copy, which the caller wipes. */
    public char[] take() {
        return once.take();
    }
}
