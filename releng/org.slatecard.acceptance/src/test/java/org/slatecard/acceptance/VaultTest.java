package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code slatecard vault} in the built product: one proof for each command; what they do is tested within the process. */
class VaultTest extends VaultCase {
    @Test
    void givesBackWhatWasSetAndKeepsItOutOfTheFleet() throws IOException {
        assertThat(sample.get("2104417")).isEqualTo(VALUE);
        assertThat(Files.readString(sample.fleet())).doesNotContain(VALUE);
    }

    @Test
    void jsonFollowsItsSchemaInBothLanguages() throws IOException {
        Path copy = Files.copy(sample.vault(), folder.resolve("copy.vault"));
        Files.writeString(sample.fleet(), Files.readString(sample.fleet()).replace("label=\"CAM 2\"",
                "accessPasswordSecretId=\"secret-0000000000000000\" label=\"CAM 2\""));
        sample.set("CAM 1", "Other-2026");
        assertThat(json("vault-list", "en", 0, "list").path("secrets")).hasSize(2);
        JsonNode check = json("vault-unlock-check", "ja", 1, "unlock-check");
        assertThat(check.at("/missing/0/usedBy/0/path").asText()).isEqualTo("CAM 2 > パスワード");
        assertThat(check.path("kept")).hasSize(1);
        assertThat(json("vault-rotate", "en", 0, "rotate", "--group", "Pitch").path("waiting")).hasSize(9);
        assertThat(json("vault-merge", "en", 0, "merge", copy, "--dry-run").path("written").asBoolean(true)).isFalse();
        assertThat(json("vault-recipients", "ja", 0, "recipients list").path("recipients")).hasSize(1);
    }

    private JsonNode json(String schema, String language, int code, String command, Object... arguments) {
        Object[] all = new Object[arguments.length + 4];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        System.arraycopy(new Object[]{"--format", "json", "--lang", language}, 0, all, arguments.length, 4);
        String out = sample.vault(command, all).endsWith(code).out();
        assertThat(out).doesNotContain(VALUE, VaultSample.PASSPHRASE, "Other-2026");
        JsonNode report = Schemas.ours(schema + "-1.json", out);
        assertThat(report.path("language").asText()).isEqualTo(language);
        return report;
    }

    @Test
    void textIsWrittenInBothLanguages() {
        assertThat(sample.vault("list", "--lang", "ja").endsWith(0).out()).contains("アクセスパスワード、20",
                "CAM 1 > パスワード");
        assertThat(sample.vault("unlock-check").endsWith(0).out()).contains("nothing to mend");
    }

    @Test
    void passphraseAndValueComeFromFileDescriptors() {
        sample.shell("\"$SLATECARD\" vault set \"$FLEET\" --camera 'CAM 2' --passphrase-fd 3 --value-fd 4 "
                + "3<<<\"$PASS\" 4< <(echo Fourth-2026)").endsWith(0);
        assertThat(sample.shell("printf '%s\\n%s\\n' \"$PASS\" Zero-2026 | \"$SLATECARD\" vault set \"$FLEET\" "
                + "--camera 'CAM 3' --passphrase-fd 0 --value-fd 0").endsWith(0).out()).contains("CAM 3");
        assertThat(sample.shell("openssl cms -decrypt -inform DER -in \"$FLEET.vault\" -pwri_password \"$PASS\"")
                .endsWith(0).out()).contains("Fourth-2026", "Zero-2026");
        // under this number Java has opened a file of its own by then
        assertThat(sample.shell("\"$SLATECARD\" vault list \"$FLEET\" --passphrase-fd 6 6<&-").endsWith(3).err())
                .contains("File descriptor 6 cannot be read").hasLineCount(1);
    }

    @Test
    void withoutATerminalNobodyIsAsked() {
        assertThat(sample.run("vault", "list", sample.fleet()).endsWith(2).err())
                .contains("--passphrase-fd N", "--passphrase-env NAME");
        assertThat(sample.vault("get", "--camera", "CAM 1").endsWith(2).err()).contains("--force")
                .doesNotContain(VALUE);
    }

    @Test
    void aRecipientOpensTheVaultWithHerOwnKey() {
        sample.shell("cd '" + folder + "' && openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=Ayumi -days 30 "
                + "-keyout key.pem -out her.pem 2>/dev/null && openssl pkcs12 -export -inkey key.pem -in her.pem "
                + "-passout pass:store -out her.p12").endsWith(0);
        Path certificate = folder.resolve("her.pem");
        assertThat(sample.vault("recipients add", certificate).endsWith(0).out()).contains("CN=Ayumi");
        sample.with("KEY", "store");
        Object[] get = {"vault", "get", sample.fleet(), "--key", folder.resolve("her.p12"), "--key-password-env", "KEY",
                "--camera", "CAM 1", "--force"};
        assertThat(sample.run(get).endsWith(0).out().strip()).isEqualTo(VALUE);
        assertThat(Schemas.ours("vault-recipients-1.json",
                sample.vault("recipients list", "--format=json").endsWith(0).out()).at("/recipients/1/subject")
                .asText())
                .isEqualTo("CN=Ayumi");
        assertThat(sample.vault("recipients remove", certificate).endsWith(0).err())
                .contains("Copies of the old file stay readable");
    }

    @Test
    void validateChecksPasswordsWhereTheVaultIsOpened() {
        sample.with("VALUE", "abcdefgh").vault("set", "--camera", "CAM 1", "--value-env", "VALUE", "--force")
                .endsWith(0);
        assertThat(sample.run("validate", sample.fleet(), "--passphrase-env", "PASS").endsWith(1).out())
                .contains("[access-password-letter-and-digit,").doesNotContain("abcdefgh", "[vault-locked,");
    }

    @Test
    void theDemoLeavesAVaultLocked() throws IOException {
        Path place = Files.createDirectory(folder.resolve("demo"));
        Files.copy(sample.vault(), place.resolve("ob-van.fleet.vault"));
        assertThat(sample.run("demo", "--to", place).endsWith(0).out()).contains("[vault-locked,");
    }

    @Test
    void bashCompletesTheCommandsOfTheVault() throws IOException {
        Path script = Files.writeString(folder.resolve("completion"), sample.run("completion").endsWith(0).out());
        assertThat(sample.shell("source '" + script + "'; COMP_WORDS=(slatecard vault re); COMP_CWORD=2; "
                + "_complete_slatecard; echo ${COMPREPLY[@]}").endsWith(0).out().strip().split(" "))
                .containsExactlyInAnyOrder("recipients");
        assertThat(sample.shell("source '" + script + "'; COMP_WORDS=(slatecard vault get --pass); COMP_CWORD=3; "
                + "_complete_slatecard; echo ${COMPREPLY[@]}").endsWith(0).out().strip().split(" "))
                .contains("--passphrase-fd", "--passphrase-env");
    }
}
