package org.slatecard.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Version;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.cli.internal.text.Terminal;

/** What nobody expected is logged, and the terminal shows one line that names the log. */
class FailureTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Throwable> logged = new ArrayList<>();

    @Test
    void anExceptionBecomesOneLineAndTheCodeThree() {
        RuntimeException failure = new IllegalStateException("secret detail");
        assertThat(run(() -> {
            throw failure;
        })).isEqualTo(3);
        assertThat(logged).containsExactly(failure);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1).contains("the.log")
                .doesNotContain("secret detail", "IllegalState");
        assertThat(out.size()).isZero();
    }

    @Test
    void anExhaustedHeapIsNoStackTraceEither() {
        OutOfMemoryError failure = new OutOfMemoryError();
        assertThat(run(() -> {
            throw failure;
        })).isEqualTo(3);
        assertThat(logged).containsExactly(failure);
        assertThat(err.toString(StandardCharsets.UTF_8)).hasLineCount(1);
    }

    private int run(Supplier<Services> services) {
        try (Terminal terminal = new Terminal(Language.EN, out, err, StandardCharsets.UTF_8)) {
            Session session = new Session(terminal, services, () -> null, null, Version.emptyVersion, failure -> {
                logged.add(failure);
                return "the.log";
            });
            return new SlatecardCommand(session, Map.of()).run(List.of("rules"));
        }
    }
}
