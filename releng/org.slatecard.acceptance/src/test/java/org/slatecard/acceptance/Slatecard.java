package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The built product, started as a user starts it, on a machine without a display. */
final class Slatecard {
    static final Path ROOT = Path.of(System.getProperty("slatecard.root", "../..")).toAbsolutePath().normalize();
    static final Path PRODUCT = ROOT.resolve(
            "releng/org.slatecard.product/target/products/org.slatecard.product/linux/gtk/x86_64");
    static final Path SAMPLES = ROOT.resolve("bundles/org.slatecard.model/samples");
    static final Path OB_VAN = SAMPLES.resolve("ob-van.fleet");
    static final Path STADIUM = SAMPLES.resolve("stadium.fleet");
    private static final long SECONDS = 120;

    private Slatecard() {}

    /**
     * What a call gave.
     *
     * @param code exit code
     * @param out  standard output
     * @param err  standard error
     */
    record Answer(int code, String out, String err) {
        Answer endsWith(int expected) {
            assertThat(code).as("exit code; out: %s err: %s", out, err).isEqualTo(expected);
            return this;
        }
    }

    /** Runs a command; whatever it says holds no stack trace and nothing of the platform. */
    static Answer run(Object... arguments) {
        return run(Map.of("LANG", "C.UTF-8"), arguments);
    }

    static Answer run(Map<String, String> environment, Object... arguments) {
        return start(environment, command(arguments));
    }

    /** Runs a command that something happens to meanwhile. */
    static Answer run(Consumer<Process> meanwhile, Object... arguments) {
        return start(Map.of("LANG", "C.UTF-8"), command(arguments), meanwhile);
    }

    /** A call of the product, as a command with its arguments. */
    static List<String> command(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(PRODUCT.resolve("slatecard").toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return command;
    }

    /** Runs any command that calls the product, for instance a shell. */
    static Answer start(Map<String, String> environment, List<String> command) {
        return start(environment, command, process -> {});
    }

    private static Answer start(Map<String, String> environment, List<String> command, Consumer<Process> meanwhile) {
        try {
            return answer(command, environment, meanwhile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(List<String> command, Map<String, String> environment, Consumer<Process> meanwhile)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", null);
        Path err = Files.createTempFile("err", null);
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG")
                    || name.equals("DISPLAY") || name.equals("WAYLAND_DISPLAY") || name.equals("JAVA_TOOL_OPTIONS"));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            meanwhile.accept(process);
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("%s ends within %s s", command, SECONDS).isTrue();
            Answer answer = new Answer(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            assertThat(answer.out() + answer.err()).as("what the terminal shows of %s", command)
                    .doesNotContain("\tat ", "Exception", "!MESSAGE", "INFO:", "WARNING:", "org.eclipse");
            return answer;
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
