package org.slatecard.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, to be killed. */
public final class ChildJvm implements AutoCloseable {
    /** What the main class prints, with an end of line, when the work begins that is going to be interrupted. */
    public static final String READY = "ready";
    private static final long WORK_MS = 500;

    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    /**
     * Lets a main class work for a moment and keeps what Java has loaded by then, so that it {@link #start}s in a
     * fraction of the time.
     */
    public static void prepare(ChildClasses classes, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        try (ChildJvm child = start(classes, List.of("-XX:+RecordDynamicDumpInfo"), main, arguments)) {
            TimeUnit.MILLISECONDS.sleep(WORK_MS);
            Process dump = new ProcessBuilder(java("jcmd"), String.valueOf(child.pid()), "VM.cds", "dynamic_dump",
                    archive(classes).toString()).redirectErrorStream(true).start();
            String said = new String(dump.getInputStream().readAllBytes());
            if (dump.waitFor() != 0 || !Files.exists(archive(classes))) {
                throw new IOException(said);
            }
        }
    }

    /** Starts a main class and waits until it is {@link #READY}. */
    public static ChildJvm start(ChildClasses classes, Class<?> main, String... arguments) throws IOException {
        List<String> options = Files.exists(archive(classes))
                ? List.of("-XX:SharedArchiveFile=" + archive(classes), "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                : List.of();
        return start(classes, options, main, arguments);
    }

    private static ChildJvm start(ChildClasses classes, List<String> options, Class<?> main, String... arguments)
            throws IOException {
        Process process = new ProcessBuilder(command(classes, options, main, arguments))
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
        return command(classes, List.of(), main, arguments);
    }

    private static List<String> command(ChildClasses classes, List<String> options, Class<?> main,
            String... arguments) {
        List<String> command = new ArrayList<>(List.of(java("java"), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", classes.jar().toString(), main.getName()));
        command.addAll(Arrays.asList(arguments));
        return command;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static Path archive(ChildClasses classes) {
        return classes.jar().resolveSibling("classes.jsa");
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
