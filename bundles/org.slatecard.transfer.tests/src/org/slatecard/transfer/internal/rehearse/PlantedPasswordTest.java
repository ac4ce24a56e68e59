package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.Recorder;
import org.slatecard.testsupport.ftp.ScriptedFtp;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.ServerAddress;

/**
 * A password that is looked for wherever it must not be: in every byte on the wire, in what a rehearsal gives, in what is
 * printed and in what is logged, whatever the server does.
 */
class PlantedPasswordTest {
    private static final String PLANTED = "Pl4nted,Secret";
    private static final String USER = "planted-user";
    @TempDir
    private static Path folder;
    private static Stage stage;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final StringBuffer logged = new StringBuffer();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.append(entry.getMessage()).append(entry.getThrown());
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeAll
    static void prepare() throws ExplainedException {
        stage = Stage.in(folder);
    }

    @BeforeEach
    void listen() {
        PrintStream both = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(both);
        System.setErr(both);
        Logger.getLogger("").addHandler(handler);
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
        Logger.getLogger("").removeHandler(handler);
    }

    /** What a server does, and whether it gets the password, under TLS. */
    private enum Server {
        GOOD(true, server -> server),
        REFUSES_TLS(false, server -> server.answers("AUTH", "500 what?")),
        TAKES_USERS_IN_CLEAR(false, server -> server.answers("AUTH", "500 what?").answers("FEAT", "230 welcome")),
        INJECTS_BEFORE_TLS(true, server -> server.answers("AUTH", "234 go ahead\r\n331 and your password?")),
        REFUSES_THE_PASSWORD(true, server -> server.answers("PASS", argument -> "530 not " + argument)),
        REPEATS_WHAT_IT_HEARS(true, server -> server.answers("PASS", argument -> "230 welcome, " + argument)),
        KEEPS_THE_FILE(true, server -> server.answers("DELE", "550 no"));

        private final boolean getsIt;
        private final UnaryOperator<ScriptedFtp> change;

        Server(boolean getsIt, UnaryOperator<ScriptedFtp> change) {
            this.getsIt = getsIt;
            this.change = change;
        }
    }

    private static List<String> spellings(String secret) {
        byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
        return List.of(secret, new StringBuilder(secret).reverse().toString(),
                Base64.getEncoder().encodeToString(bytes), HexFormat.of().formatHex(bytes),
                HexFormat.of().withUpperCase().formatHex(bytes), secret.replace(",", "%2C"));
    }

    @ParameterizedTest
    @EnumSource
    void isNowhereButUnderTls(Server kind) throws IOException {
        ScriptedFtp server = kind.change.apply(new ScriptedFtp(stage.authority(), stage.identity()));
        List<String> traces = new ArrayList<>();
        try (FakeServer behind = new FakeServer(server)) {
            Recorder recorder = new Recorder(behind.port());
            try (FakeServer between = new FakeServer(recorder)) {
                RehearsalResult result = new CameraRehearsal().rehearse(new RehearsalPlan("CAM 1", "Van",
                        new ServerAddress("127.0.0.1", between.port()), true, true, USER, PLANTED.toCharArray(), "/in",
                        stage.anchors(), stage.offer()), new NullProgressMonitor());
                traces.add(result.toString());
                for (Found found : Stage.found(result)) {
                    traces.add(found.message().in(Locale.ENGLISH) + found.message().in(Locale.JAPANESE));
                }
            }
            traces.add(recorder.seen());
            assertThat(recorder.seen()).contains("AUTH TLS").doesNotContain(USER);
        }
        traces.add(printed.toString(StandardCharsets.UTF_8));
        traces.add(logged.toString());
        assertThat(server.commands().contains("PASS " + PLANTED)).isEqualTo(kind.getsIt);
        assertThat(traces).allSatisfy(trace -> assertThat(trace).doesNotContain(spellings(PLANTED)));
    }
}
