package org.slatecard.cli.internal.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.text.ExplainedException;

/** Secrets from file descriptors and environment variables. */
class SecretInputTest {
    private static final SecretOrigin ZERO = new SecretOrigin("--passphrase", 0, null);

    @ParameterizedTest
    @CsvSource({"'one\ntwo\n',one", "'one\r\ntwo',one", "one,one", "' blanks \t\n',' blanks \t'", "'\n',''", "'',''",
            "'パスフレーズ 🔑\n','パスフレーズ 🔑'"})
    void takesOneLineWithoutItsEnd(String given, String expected) throws ExplainedException {
        assertThat(input(given.getBytes(StandardCharsets.UTF_8)).read(ZERO, "")).isEqualTo(expected.toCharArray());
    }

    @Test
    void goesOnWhereTheLineBeforeEnded() throws ExplainedException {
        SecretInput input = input("one\ntwo\nthree".getBytes(StandardCharsets.UTF_8));
        assertThat(input.read(ZERO, "")).containsExactly("one".toCharArray());
        assertThat(input.read(ZERO, "")).containsExactly("two".toCharArray());
        assertThat(input.read(ZERO, "")).containsExactly("three".toCharArray());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> input(new byte[]{'a', (byte) 0xff, 'b', '\n'}).read(ZERO, ""))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("descriptor 0 is not UTF-8").hasNoCause();
    }

    @Test
    void takesLinesUpToTheLimitAndNoLongerOnes() throws ExplainedException {
        byte[] longest = "x".repeat(SecretLine.LONGEST).getBytes(StandardCharsets.UTF_8);
        assertThat(input(longest).read(ZERO, "")).hasSize(SecretLine.LONGEST);
        byte[] longer = "x".repeat(SecretLine.LONGEST + 1).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> input(longer).read(ZERO, "")).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("longer than 16384 bytes");
    }

    @Test
    void namesADescriptorThatCannotBeRead() {
        SecretInput input = new SecretInput(null, new Descriptors(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        }, List.of()), name -> null);
        assertThatThrownBy(() -> input.read(ZERO, "")).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("File descriptor 0 cannot be read");
        assertThatThrownBy(() -> input.read(new SecretOrigin("--passphrase", 987, null), ""))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("File descriptor 987 cannot be read");
    }

    @Test
    void readsAVariableAsItIs() throws ExplainedException {
        SecretInput input = new SecretInput(null, new Descriptors(InputStream.nullInputStream(), List.of()),
                Map.of("NAME", " two words\n")::get);
        SecretOrigin origin = new SecretOrigin("--value", null, "NAME");
        assertThat(input.objection(origin)).isEmpty();
        assertThat(input.read(origin, "")).isEqualTo(" two words\n".toCharArray());
    }

    private static SecretInput input(byte[] given) {
        return new SecretInput(null, new Descriptors(new ByteArrayInputStream(given), List.of()), name -> null);
    }
}
