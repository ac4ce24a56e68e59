package org.slatecard.ui.vault.internal.keyring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;

class ForgetPassphrasesTest {
    @RegisterExtension
    static final GnomeKeyring KEYRING = new GnomeKeyring();
    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void thePreferencesForgetAllThatIsRememberedAndSayHowManyThatWere() throws Exception {
        RememberedPassphrases passphrases = RememberedPassphrases.ofThisComputer();
        passphrases.remember("a", "one long passphrase".toCharArray());
        passphrases.remember("b", "another long passphrase".toCharArray());
        bench.beginCommand("org.eclipse.ui.window.preferences");
        Pane preferences = bench.shell("Preferences");
        preferences.press("Forget Remembered Passphrases");
        Pane said = bench.shell("Forget Passphrases");
        assertThat(said.labels()).anyMatch(text -> text.contains("2 vaults"));
        said.press("OK");
        said.untilClosed();
        assertThat(passphrases.has("a") || passphrases.has("b")).isFalse();

        preferences.press("Forget Remembered Passphrases");
        Pane again = bench.shell("Forget Passphrases");
        assertThat(again.labels()).contains("This computer remembers no passphrase.");
        again.press("OK");
        again.untilClosed();
        preferences.press("Cancel");
        preferences.untilClosed();
    }
}
