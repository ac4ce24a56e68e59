package org.slatecard.testsupport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.slatecard.model.lock.Claim;
import org.slatecard.model.lock.FleetLocks;

/** A process of its own that has a fleet open, as a second Slatecard would. */
public final class OtherSlatecard implements AutoCloseable {
    private static final String READY = "holding";
    private final Process process;

    private OtherSlatecard(Process process) {
        this.process = process;
    }

    /** Starts the process and waits until it has the fleet. */
    @SuppressWarnings("resource") // the streams end with the process
    public static OtherSlatecard holding(Path locks, Path fleet) throws IOException {
        String classPath = Stream.of(FleetLocks.class, OtherSlatecard.class).map(OtherSlatecard::place).distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(List.of(java, "-cp", classPath, OtherSlatecard.class.getName(),
                locks.toString(), fleet.toString())).redirectErrorStream(true);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // with it Java begins with a line of its own
        Process process = builder.start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        if (!READY.equals(line)) {
            process.destroyForcibly();
            throw new IOException(line + " " + said.lines().collect(Collectors.joining("\n")));
        }
        return new OtherSlatecard(process);
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Ends the process without a chance to clean up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** The process: holds a lock until it is killed. */
    public static void main(String[] arguments) throws Exception {
        try (Claim claim = new FleetLocks(Path.of(arguments[0])).claim(Path.of(arguments[1]))) {
            System.out.println(claim.refused() ? "refused" : READY);
            System.in.read();
        }
    }

    /** The folder or archive that holds a class. */
    private static String place(Class<?> type) {
        String resource = type.getName().replace('.', '/') + ".class";
        try {
            String url = FileLocator.resolve(type.getClassLoader().getResource(resource)).toString();
            String place = url.replaceAll("!.*", "").replaceFirst("^jar:", "").replace(resource, "");
            return Path.of(URI.create(place)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
