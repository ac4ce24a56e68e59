package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.acceptance.Slatecard.Answer;

/** Files that are no fleets or broken ones: one clear line, and the file is left as it is. */
class SpoiledTest {
    private static final String SECRET = "Hunter2Hunter2";

    @TempDir
    private Path folder;

    static Stream<Arguments> spoiled() throws IOException {
        byte[] good = Files.readAllBytes(Slatecard.OB_VAN);
        String text = new String(good, StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("truncated", Arrays.copyOf(good, good.length / 2)),
                Arguments.of("text", "hello".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("utf-16", text.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("zeros", new byte[10_000]),
                Arguments.of("other xml", "<a/>".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("doctype", text.replaceFirst("<fleet:Fleet",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><fleet:Fleet").getBytes(
                                StandardCharsets.UTF_8)),
                Arguments.of("dangling", text.replaceFirst(" group=\"[^\"]+\"", " group=\"nobody\"").getBytes(
                        StandardCharsets.UTF_8)),
                Arguments.of("duplicate ids", text.replaceAll("(<cameras id=)\"[^\"]+\"", "$1\"same\"").getBytes(
                        StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spoiled")
    void aSpoiledFleetGivesOneClearLine(String kind, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("spoiled.fleet"), content);
        Answer answer = Slatecard.run("validate", file).endsWith(3);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).as(kind).startsWith("slatecard: ").contains("spoiled.fleet").hasLineCount(1);
        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void aFolderIsNoFleet() {
        assertThat(Slatecard.run("validate", folder).endsWith(3).err()).contains(folder.toString()).hasLineCount(1);
    }

    @Test
    void whatLooksLikeASecretInAFleetIsNeverShown() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.fleet"), Files.readString(Slatecard.STADIUM)
                .replaceAll("(SecretId=)\"[^\"]*\"", "$1\"" + SECRET + "\"")
                .replaceFirst("<cameras ", "<cameras accessPasswordSecretId=\"" + SECRET + "\" "));
        for (String format : new String[]{"text", "json", "sarif", "html"}) {
            Answer answer = Slatecard.run("validate", file, "--format", format);
            assertThat(answer.out() + answer.err()).doesNotContain(SECRET);
        }
    }
}
