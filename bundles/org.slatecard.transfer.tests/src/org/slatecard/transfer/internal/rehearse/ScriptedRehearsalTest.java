package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.ScriptedFtp;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.RehearsalCancelled;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Kind;

/** What a rehearsal makes of answers that real servers give only now and then. */
class ScriptedRehearsalTest {
    @TempDir
    private static Path folder;
    private static Stage stage;
    private ScriptedFtp server;
    private RehearsalResult result;

    @BeforeAll
    static void prepare() throws ExplainedException {
        stage = Stage.in(folder);
    }

    @BeforeEach
    void makeServer() {
        server = new ScriptedFtp(stage.authority(), stage.identity()).answers("USER",
                name -> name.equals(Stage.USER) ? null : "530 log in under TLS");
    }

    private void rehearse() throws IOException {
        result = stage.rehearse(server);
    }

    private void assertFound(RehearsalProblem... problems) {
        assertThat(Stage.problems(result)).containsExactly(problems);
        assertThat(server.files()).isEmpty();
    }

    private String message(RehearsalProblem problem) {
        return Stage.message(result, problem);
    }

    /** The usual answer before that many calls, and then this one. */
    private static Function<String, String> after(int calls, String answer) {
        AtomicInteger called = new AtomicInteger();
        return argument -> called.getAndIncrement() < calls ? null : answer;
    }

    private static String passive(int port) {
        return "227 (127,0,0,1," + port / 256 + "," + port % 256 + ")";
    }

    @Test
    void aSecondFileThatReplacesTheFirstIsAdvice() throws IOException {
        rehearse();
        assertFound();
        assertThat(result.hasFindings()).isFalse();
        assertThat(Stage.advice(result)).containsExactly(RehearsalProblem.CERTIFICATE_NEAR_ITS_LIMIT,
                RehearsalProblem.FILE_OVERWRITTEN);
    }

    @Test
    void aSecondFileThatIsRefusedIsAdvice() throws IOException {
        server.answers("STOR", after(1, "553 there already"));
        rehearse();
        assertThat(message(RehearsalProblem.FILE_KEPT)).contains("553 there already");
    }

    @Test
    void aSecondFileThatGetsAnotherNameIsAdviceAndIsDeletedToo() throws IOException {
        AtomicInteger first = new AtomicInteger();
        server.answers("SIZE", name -> {
            first.compareAndSet(0, server.files().get(name).length);
            return "213 " + first.get();
        }).answers("DELE", name -> name.endsWith(".1") ? "250 deleted" : null);
        rehearse();
        assertFound();
        assertThat(Stage.advice(result)).contains(RehearsalProblem.FILE_RENAMED);
        assertThat(server.commands()).anyMatch(command -> command.matches("DELE slatecard-rehearsal-\\w+\\.txt\\.1"));
    }

    @Test
    void aFullDiskEndsItAndWhatArrivedIsDeleted() throws IOException {
        server.answers("226", "452 no space left on device");
        rehearse();
        assertFound(RehearsalProblem.STORAGE_FULL);
    }

    @Test
    void aQuotaNamesTheUserWhoseItIs() throws IOException {
        server.answers("226", "552 quota exceeded");
        rehearse();
        assertFound(RehearsalProblem.QUOTA_EXCEEDED);
        assertThat(message(RehearsalProblem.QUOTA_EXCEEDED)).contains(Stage.USER, "552 quota exceeded");
    }

    @Test
    void aFileThatTheServerDeletedItselfIsNotCalledLeft() throws IOException {
        server.answers("226", name -> {
            server.files().remove(name);
            return "552 quota exceeded";
        });
        rehearse();
        assertFound(RehearsalProblem.QUOTA_EXCEEDED);
    }

    @Test
    void aFileThatCannotBeDeletedIsNamedWithItsPlace() throws IOException {
        server.answers("DELE", "550 you must not");
        rehearse();
        assertThat(Stage.problems(result)).containsExactly(RehearsalProblem.FILE_LEFT, RehearsalProblem.FILE_LEFT);
        assertThat(message(RehearsalProblem.FILE_LEFT)).contains("/in/slatecard-rehearsal-", "550 you must not");
    }

    @Test
    void aDataConnectionThatIsRefusedThoughItResumesTheSessionEndsIt() throws IOException {
        server.answers("226", "425 bad address of the data connection");
        rehearse();
        assertFound(RehearsalProblem.DATA_REFUSED);
        assertThat(result.succeeds()).isFalse();
    }

    @Test
    void aClockThatIsFarOffIsAWarning() throws IOException {
        server.answers("MDTM", "213 20200229120000");
        rehearse();
        assertFound(RehearsalProblem.CLOCK_DIFFERS);
    }

    @Test
    void portsThatAreBlockedInPartAreNamedBesideThoseThatAreOpen() throws IOException {
        int closed = RealFtpServer.freePort();
        server.answers("PASV", after(4, passive(closed)));
        rehearse();
        assertThat(Stage.problems(result)).first().isEqualTo(RehearsalProblem.PORTS_BLOCKED);
        assertThat(message(RehearsalProblem.PORTS_BLOCKED)).contains(Integer.toString(closed), " can:");
    }

    @Test
    void portsThatAreAllBlockedAreNamed() throws IOException {
        int closed = RealFtpServer.freePort();
        server.answers("PASV", passive(closed)).answers("EPSV", "229 (|||" + closed + "|)");
        rehearse();
        assertFound(RehearsalProblem.DATA_UNREACHABLE, RehearsalProblem.DATA_UNREACHABLE);
        assertThat(server.commands()).noneMatch(command -> command.startsWith("STOR"));
    }

    @Test
    void aServerThatTakesAUserInClearGetsNoPasswordInClear() throws IOException {
        server.answers("USER", name -> null);
        rehearse();
        assertFound(RehearsalProblem.CLEAR_TEXT_LOGIN);
        assertThat(server.commands().getLast()).isEqualTo("USER slatecard");
    }

    @Test
    void whatComesBeforeTlsIsDroppedAndToldOf() throws IOException {
        server.answers("AUTH", "234 go ahead\r\n230 you are logged in");
        rehearse();
        assertThat(Stage.problems(result)).contains(RehearsalProblem.REPLIES_BEFORE_TLS);
        assertThat(result.succeeds()).isTrue();
    }

    @Test
    void aServerThatRefusesTheNewerPassiveModeOrTellsNoDirectoryIsWarnedOfAndNotGivenUp() throws IOException {
        server.answers("EPSV", "500 what?").answers("PWD", "550 no");
        rehearse();
        assertFound(RehearsalProblem.COMMAND_DISPENSABLE, RehearsalProblem.EXTENDED_PASSIVE_REFUSED);
        assertThat(result.succeeds()).isTrue();
    }

    @Test
    void aServerThatHasNotNoticedTheEndOfTheFirstConnectionIsAskedAgain() throws IOException {
        AtomicInteger connections = new AtomicInteger();
        server.answers("220", ignored -> connections.getAndIncrement() == 1 ? "421 too many" : null);
        rehearse();
        assertFound();
    }

    @Test
    void aServerThatAsksForAnAccountAfterThePasswordRefusesTheCamera() throws IOException {
        server.answers("PASS", "332 account, please");
        rehearse();
        assertFound(RehearsalProblem.LOGIN_REFUSED);
        assertThat(message(RehearsalProblem.LOGIN_REFUSED)).contains("332 account, please");
    }

    @Test
    void aFarewellIsToldAsOneWhateverWasAsked() throws IOException {
        server.answers("CWD", "421 idle for too long");
        rehearse();
        assertFound(RehearsalProblem.GREETING_REFUSED);
    }

    @Test
    void aSizeThatIsNoNumberSaysNothingOfTheFile() throws IOException {
        server.answers("SIZE", "213 as it was sent");
        rehearse();
        assertThat(Stage.problems(result)).isEmpty();
    }

    private static RehearsalStep count(ScriptedFtp behaviour, int cameras) throws IOException {
        try (FakeServer running = new FakeServer(behaviour)) {
            RehearsalStep step = new LoginCount().count(stage.plan(running.port()), cameras,
                    new NullProgressMonitor());
            running.awaitNoConnection();
            return step;
        }
    }

    @Test
    void asManyLoginsAsThereAreCamerasAreTriedAtATime() throws IOException {
        RehearsalStep step = count(server, 5);
        assertThat(step.kind()).isEqualTo(Kind.CONNECTIONS);
        assertThat(step.found()).isEmpty();
        assertThat(server.commands()).filteredOn(command -> command.startsWith("PASS")).hasSize(5);
        assertThat(server.commands()).noneMatch(command -> command.startsWith("STOR"));
    }

    @Test
    void theNumberThatTheServerTakesIsSaid() throws IOException {
        server.answers("220", after(3, "421 too many"));
        RehearsalStep step = count(server, 40);
        assertThat(step.found().orElseThrow().problem()).isEqualTo(RehearsalProblem.CONNECTIONS_LIMITED);
        assertThat(step.found().orElseThrow().message().toString()).startsWith("40 cameras")
                .contains("took 3 of them", "421 too many");
    }

    @Test
    void aPortForEachUploadIsAskedForToo() throws IOException {
        server.answers("PASV", after(2, "425 no port left"));
        assertThat(count(server, 3).found().orElseThrow().message().toString()).contains("took 2 of them",
                "425 no port left");
    }

    @Test
    void aPasswordThatIsRefusedIsNotTriedAgain() throws IOException {
        server.answers("PASS", "530 wrong");
        assertThat(count(server, 5).found().orElseThrow().problem()).isEqualTo(RehearsalProblem.LOGIN_REFUSED);
        assertThat(server.commands()).filteredOn(command -> command.startsWith("PASS")).hasSize(1);
    }

    /** What the user is told who cancels once the server has so many files, and before it says so of the last. */
    private String cancelledWhileStoring(int files, Duration cleaningUp) throws IOException {
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger stored = new AtomicInteger();
        server.answers("226", name -> {
            if (stored.incrementAndGet() == files) {
                until(cancelled);
            }
            return null;
        });
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public boolean isCanceled() {
                return stored.get() == files;
            }
        };
        try (FakeServer running = new FakeServer(server)) {
            return catchThrowableOfType(RehearsalCancelled.class,
                    () -> new CameraRehearsal(CheckLimits.DEFAULT, cleaningUp).rehearse(stage.plan(running.port()),
                            monitor))
                    .outcome().toString();
        } finally {
            cancelled.countDown();
        }
    }

    @Test
    @Timeout(60)
    void whatIsStoredWhenItIsCancelledIsDeleted() throws IOException {
        assertThat(cancelledWhileStoring(1, Duration.ofSeconds(50))).contains("was deleted",
                "/in/slatecard-rehearsal-");
        assertThat(server.files()).isEmpty();
        assertThat(server.commands()).last().asString().startsWith("DELE slatecard-rehearsal-");
    }

    @Test
    @Timeout(60)
    void whatCannotBeDeletedAfterACancelIsNamedWithItsPlace() throws IOException {
        server.answers("DELE", "550 you must not").answers("SIZE", "213 1");
        assertThat(cancelledWhileStoring(1, Duration.ofSeconds(50))).contains("may still be on 127.0.0.1:",
                "/in/slatecard-rehearsal-");
    }

    @Test
    @Timeout(60)
    void aServerThatIsTooSlowAfterACancelIsSaidToKeepTheFile() throws IOException {
        assertThat(cancelledWhileStoring(1, Duration.ZERO)).contains("may still be on 127.0.0.1:");
    }

    private static void silentHandshake(Talk talk) throws IOException {
        talk.upToHandshake();
        talk.drain();
    }

    @Test
    @Timeout(60)
    void cancellingClosesTheConnection() throws IOException {
        Duration never = Duration.ofMinutes(10);
        CheckLimits patient = new CheckLimits(1, never, never, never, never, never, 1, never);
        try (FakeServer silent = new FakeServer(ScriptedRehearsalTest::silentHandshake)) {
            NullProgressMonitor monitor = new NullProgressMonitor() {
                @Override
                public boolean isCanceled() {
                    return silent.connections() > 0;
                }
            };
            assertThatThrownBy(() -> new CameraRehearsal(patient).rehearse(stage.plan(silent.port()), monitor))
                    .isInstanceOf(RehearsalCancelled.class);
            silent.awaitNoConnection();
        }
    }

    @Test
    @Timeout(60)
    void aCancelBeforeAnythingIsStoredLeavesNothing() throws IOException {
        CountDownLatch cancelled = new CountDownLatch(1);
        NullProgressMonitor monitor = new NullProgressMonitor();
        server.answers("CWD", name -> {
            monitor.setCanceled(true);
            until(cancelled);
            return null;
        });
        try (FakeServer running = new FakeServer(server)) {
            assertThat(catchThrowableOfType(RehearsalCancelled.class,
                    () -> new CameraRehearsal().rehearse(stage.plan(running.port()), monitor)).outcome())
                    .hasToString("Cancelled. Nothing is left on 127.0.0.1:" + running.port() + ".");
        } finally {
            cancelled.countDown();
        }
    }

    /** Pure-FTPd gives a second file of the same name another one. */
    @Test
    @Timeout(60)
    void aSecondFileIsDeletedAfterACancelUnderItsOtherNameToo() throws IOException {
        server.answers("SIZE", name -> {
            server.files().put(name + ".1", new byte[1]);
            return null;
        });
        assertThat(cancelledWhileStoring(2, Duration.ofSeconds(50))).contains("was deleted");
        assertThat(server.files()).isEmpty();
    }

    private static void until(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
