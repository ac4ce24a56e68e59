package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code slatecard vault} at a real terminal: questions, answers that nobody sees, and who may see a password. */
class VaultTerminalTest extends VaultCase {
    private static final String QUESTION = "Passphrase of van.fleet.vault:";

    @Test
    void asksForAllSecretsAndShowsNone() throws IOException {
        Files.delete(sample.vault());
        String shown = sample.terminal("\"$SLATECARD\" vault init \"$FLEET\"", "New passphrase of",
                VaultSample.PASSPHRASE, "Once more:", VaultSample.PASSPHRASE).endsWith(0).out();
        shown += sample.terminal("\"$SLATECARD\" vault set \"$FLEET\" --camera 'CAM 1'", QUESTION,
                VaultSample.PASSPHRASE, "CAM 1 > Password:", VALUE, "Once more:", VALUE).endsWith(0).out();
        assertThat(shown).contains("CAM 1 > Password is set").doesNotContain(VALUE, VaultSample.PASSPHRASE);
        assertThat(sample.get("CAM 1")).isEqualTo(VALUE);
    }

    @Test
    void asksInJapaneseToo() {
        assertThat(sample.terminal("\"$SLATECARD\" vault list \"$FLEET\" --lang ja",
                "van.fleet.vault のパスフレーズ：", VaultSample.PASSPHRASE).endsWith(0).out()).contains("1 件");
    }

    @Test
    void getShowsAPasswordOnATerminalAlone() throws IOException {
        String get = "\"$SLATECARD\" vault get \"$FLEET\" --camera 'CAM 1'";
        assertThat(sample.terminal(get, QUESTION, VaultSample.PASSPHRASE).endsWith(0).out()).contains(VALUE)
                .doesNotContain(VaultSample.PASSPHRASE);
        assertThat(sample.terminal("echo \"$PASS\" | " + get + " --passphrase-fd 0").endsWith(0).out())
                .contains(VALUE);
        Path kept = folder.resolve("kept");
        assertThat(sample.terminal(get + " --passphrase-env PASS >'" + kept + "'").endsWith(2).out())
                .contains("--force");
        assertThat(kept).isEmptyFile();
    }

    @Test
    void aSecondSlatecardIsToldWhoHasTheFleetAndCanRead() throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(VaultSample.terminalCommand(
                "\"$SLATECARD\" vault set \"$FLEET\" --camera 'CAM 2'")).redirectErrorStream(true);
        builder.environment().putAll(sample.environment());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process first = builder.start();
        try {
            byte[] asked = first.getInputStream().readNBytes(QUESTION.length());
            assertThat(new String(asked)).isEqualTo(QUESTION);
            assertThat(sample.vault("set", "--camera", "CAM 3", "--generate").endsWith(3).err())
                    .contains("van.fleet is open in another Slatecard (process ", "unlock-check").hasLineCount(1);
            assertThat(sample.get("CAM 1")).isEqualTo(VALUE);
        } finally {
            first.descendants().forEach(ProcessHandle::destroyForcibly);
            first.destroyForcibly().waitFor();
        }
    }
}
