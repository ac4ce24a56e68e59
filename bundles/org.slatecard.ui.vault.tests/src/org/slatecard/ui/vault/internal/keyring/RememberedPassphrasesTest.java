package org.slatecard.ui.vault.internal.keyring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;

/** With a real keyring of the desktop. */
class RememberedPassphrasesTest {
    private static final String PASSPHRASE = "gr\u00fcn horse \ud83d\udd11 battery";

    @RegisterExtension
    static final GnomeKeyring KEYRING = new GnomeKeyring();

    @TempDir
    private Path folder;

    @Test
    void givesBackWhatItWasToldUntilItForgets() throws Exception {
        RememberedPassphrases passphrases = new RememberedPassphrases(folder.resolve("pass phrases"));
        assertThat(passphrases.has("fleet/../a")).isFalse();
        passphrases.remember("fleet/../a", PASSPHRASE.toCharArray());
        passphrases.remember("b", "the other one".toCharArray());

        assertThat(passphrases.read("fleet/../a")).hasValue(PASSPHRASE.toCharArray());
        passphrases.remember("fleet/../a", "another".toCharArray());
        assertThat(passphrases.read("fleet/../a")).hasValue("another".toCharArray());
        passphrases.forget("fleet/../a");
        assertThat(passphrases.read("fleet/../a")).isEmpty();
        assertThat(passphrases.read("b")).isPresent();
        assertThat(passphrases.forgetAll()).isEqualTo(1);
        assertThat(stores(folder.resolve("pass phrases"))).isEmpty();
    }

    @Test
    void noFileHoldsAPassphraseInTheClear() throws Exception {
        RememberedPassphrases passphrases = new RememberedPassphrases(folder);
        passphrases.remember("a", PASSPHRASE.toCharArray());

        String content = Files.readString(stores(folder).get(0), StandardCharsets.ISO_8859_1);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            byte[] plain = PASSPHRASE.getBytes(charset);
            String inBase64 = Base64.getEncoder().withoutPadding().encodeToString(plain);
            assertThat(content).doesNotContain(new String(plain, StandardCharsets.ISO_8859_1))
                    .doesNotContain(inBase64.substring(0, inBase64.length() - 2));
        }
        assertThat(content).contains(SystemKeyring.MODULE.toLowerCase());
    }

    @Test
    void leavesThePasswordOfAllProgramsOnEquinoxAsItIs() throws Exception {
        RememberedPassphrases passphrases = new RememberedPassphrases(folder);
        passphrases.tryOut();
        String before = GnomeKeyring.masterPassword();
        assertThat(before).isNotEmpty();
        passphrases.remember("a", PASSPHRASE.toCharArray());
        assertThat(GnomeKeyring.masterPassword()).isEqualTo(before);
        assertThat(stores(folder)).as("of the trial nothing stays").hasSize(1);
    }

    @Test
    void whereTheModuleDoesNotWorkNothingIsWrittenAndItSaysWhatIsMissing() throws Exception {
        RememberedPassphrases passphrases = new RememberedPassphrases(folder, "of.another.system");
        assertThatThrownBy(() -> passphrases.remember("a", PASSPHRASE.toCharArray()))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("libsecret");
        assertThat(stores(folder)).isEmpty();
    }

    @Test
    void aSpoiledStoreIsRefusedWithTheWayOut() throws Exception {
        RememberedPassphrases passphrases = new RememberedPassphrases(folder);
        passphrases.remember("a", PASSPHRASE.toCharArray());
        Path store = stores(folder).get(0);
        // as another start of the program would find it: Equinox keeps stores in memory
        Path spoiled = store.resolveSibling(store.getFileName() + "x");
        String content = Files.readString(store, StandardCharsets.ISO_8859_1);
        Files.delete(store);
        Files.writeString(spoiled, content.substring(0, content.length() - 40), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> passphrases.read("a")).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("type the passphrase");
    }

    private static List<Path> stores(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
