package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.acceptance.Slatecard.Answer;

/** Help, rules, version, completion, and what happens to arguments that make no sense. */
class UsageTest {
    @TempDir
    private Path folder;

    @Test
    void argumentsThatMakeNoSenseEndWithTwoAndSayWhy() {
        Answer answer = Slatecard.run("validate", "x.fleet", "--format", "yaml").endsWith(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("“yaml” is not a value of --format", "--help");
    }

    @Test
    void misuseIsExplainedInJapaneseToo() {
        assertThat(Slatecard.run("validate", "--lang=ja", "x.fleet", "--fromat").endsWith(2).err())
                .contains("オプション --fromat", "使い方");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vault recipients add"})
    void helpExistsInBothLanguages(String command) {
        String english = help(command, "en");
        String japanese = help(command, "ja");
        assertThat(english).startsWith("Usage: slatecard").contains("--lang");
        assertThat(japanese).startsWith("使い方: slatecard").isNotEqualTo(english);
        assertThat(english.codePoints()).noneMatch(Character::isIdeographic);
        assertThat(english.lines().filter(line -> line.matches(" +-.*"))).allMatch(line -> line.matches(" +-\\S.*"));
    }

    private static String help(String command, String language) {
        return Slatecard.run((Object[]) (command + " --help --lang " + language).strip().split(" ")).endsWith(0).out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void rulesAreListedInAllFormats(String language) {
        String json = Slatecard.run("rules", "--format=json", "--lang", language).endsWith(0).out();
        var rules = Schemas.ours("rules-1.json", json).path("rules");
        assertThat(rules.size()).isGreaterThan(10);
        String sarif = Slatecard.run("rules", "--format=sarif", "--lang", language).endsWith(0).out();
        assertThat(Schemas.sarif(sarif).at("/runs/0/tool/driver/rules")).hasSameSizeAs(rules);
        String text = Slatecard.run("rules", "--lang", language).endsWith(0).out();
        rules.forEach(rule -> assertThat(text).contains(rule.path("id").asText(), rule.path("why").asText()));
        String markdown = Slatecard.run("rules", "--format=markdown", "--lang", language).endsWith(0).out();
        rules.forEach(rule -> assertThat(markdown).contains("`" + rule.path("id").asText() + "`",
                rule.path("title").asText(), rule.path("why").asText(), rule.path("wayOut").asText()));
        assertThat(markdown).contains("**F1** ", "**F21** ");
    }

    @Test
    void theVersionIsThatOfTheProduct() {
        var version = Schemas.ours("version-1.json", Slatecard.run("version", "--format=json").endsWith(0).out());
        assertThat(Slatecard.run("version").endsWith(0).out()).contains("Slatecard "
                + version.path("slatecard").asText(), version.path("build").asText());
        assertThat(Slatecard.run("--version").endsWith(0).out()).startsWith("Slatecard ");
    }

    @Test
    void bashCompletesCommandsAndOptions() throws IOException, InterruptedException {
        Path script = Files.writeString(folder.resolve("completion"), Slatecard.run("completion").endsWith(0).out());
        Process bash = new ProcessBuilder("bash", "-c", "source '" + script + "'; COMP_WORDS=(slatecard ver); "
                + "COMP_CWORD=1; _complete_slatecard; echo ${COMPREPLY[@]}; COMP_WORDS=(slatecard export --format ''); "
                + "COMP_CWORD=3; _complete_slatecard; echo ${COMPREPLY[@]}")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String completed = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(completed.strip().split("\\s+")).contains("verify-card", "version", "text", "json")
                .doesNotContain("sarif");
    }

    @Test
    void anOldJavaIsPassedOver() throws IOException {
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin"));
        Files.writeString(jdk.resolveSibling("release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(Files.writeString(jdk.resolve("java"), "#!/bin/sh\nexit 99\n").toFile().setExecutable(true))
                .isTrue();
        String path = System.getProperty("java.home") + "/bin:" + System.getenv("PATH");
        Slatecard.run(Map.of("JAVA_HOME", jdk.getParent().toString(), "PATH", path), "version").endsWith(0);
    }
}
