package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.vault.SecretStrength;

/** What there is to say of a passphrase that was chosen for a vault. */
final class NewPassphrase {
    private NewPassphrase() {}

    /** Warns where somebody who has the file could guess it. */
    static void judge(char[] passphrase, Terminal terminal) {
        if (SecretStrength.of(passphrase).compareTo(SecretStrength.STRONG) < 0) {
            terminal.complain(VaultMessage.PASSPHRASE_WEAK.with());
        }
    }
}
