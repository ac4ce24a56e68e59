package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The scripts of {@code releng/outside}: the workbench of the built product, driven from another process by names. */
class OutsideTest {
    private static final Path SCRIPTS = Slatecard.ROOT.resolve("releng/outside");
    /** Of a script that waits in vain; each step ends by itself long before. */
    private static final long MINUTES = 15;

    @Test
    void theMainJobIsDoneWithNothingButTheNamesThatAssistiveTechnologySpeaks() throws Exception {
        passes("main_job");
    }

    @Test
    void unsavedWorkSurvivesTheKillingOfTheProcess() throws Exception {
        passes("draft");
    }

    private static void passes(String script) throws IOException, InterruptedException {
        Path pictures = Files.createDirectories(Path.of("target", "outside")).toAbsolutePath();
        Path log = pictures.resolve(script + ".log");
        ProcessBuilder builder = new ProcessBuilder(SCRIPTS.resolve(script + ".py").toString(),
                Slatecard.PRODUCT.toString(), pictures.toString()).redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroy();
        assertThat(ended).as("%s ends within %s minutes: %s", script, MINUTES, log).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
