package org.slatecard.testsupport;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, to be killed. */
public final class ChildJvm implements AutoCloseable {
    /** What the main class prints, with an end of line, when the work begins that is going to be interrupted. */
    public static final String READY = "ready";

    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    /** Starts a main class and waits until it is {@link #READY}. */
    public static ChildJvm start(ChildClasses classes, Class<?> main, String... arguments) throws IOException {
        Process process = new ProcessBuilder(command(classes, main, arguments))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = process.inputReader().readLine();
        if (!READY.equals(said)) {
            process.destroyForcibly();
            throw new IOException(main.getName() + " did not start: " + said);
        }
        return new ChildJvm(process);
    }

    /** The command that starts a main class. */
    public static List<String> command(ChildClasses classes, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-cp", classes.path(),
                main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    /** Lets it work for some time and then kills it, as {@code kill -9} does. */
    public void killAfter(long micros) throws InterruptedException {
        TimeUnit.MICROSECONDS.sleep(micros);
        process.destroyForcibly().waitFor();
    }

    /** Number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process in every outcome. */
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
