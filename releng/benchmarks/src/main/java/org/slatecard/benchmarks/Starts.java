package org.slatecard.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.text.ExplainedException;

/** Starts of the product as a user makes them, against blank applications inside a copy of the same product. */
final class Starts {
    private static final int RUNS = 5;
    private static final long DEADLINE = TimeUnit.SECONDS.toNanos(120);
    /** Milliseconds between two looks at the display: with ten of them a tenth of the start was spent on looking. */
    private static final long POLL = 50;
    private static final String JAVA = Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Path product;
    private final Path blank;
    private final Path work;

    private Starts(Path product, Path blank, Path work) {
        this.product = product;
        this.blank = blank;
        this.work = work;
    }

    /** Copies the product and puts the blank applications into the copy. */
    static Starts of(Path product, Path blankBundle) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("slatecard-benchmarks");
        Path blank = work.resolve("blank");
        run(List.of("cp", "-r", product.toString(), blank.toString()));
        String version = version(blankBundle);
        Path bundle = blank.resolve("plugins/org.slatecard.benchmarks.blank_" + version + ".jar");
        Files.copy(blankBundle, bundle, StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(blank.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                "org.slatecard.benchmarks.blank," + version + ",plugins/" + bundle.getFileName() + ",4,false\n",
                StandardOpenOption.APPEND);
        return new Starts(product, blank, work);
    }

    /** The list of bundles has to name it exactly: another version is left out without a word. */
    private static String version(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    Row workbench() throws IOException, InterruptedException {
        Path sample = Files.write(work.resolve(Samples.OB_VAN), new Samples().content(Samples.OB_VAN));
        List<String> ours = List.of(product.resolve("slatecard").toString(), "-data",
                work.resolve("workspace").toString(), sample.toString());
        List<String> theirs = blank("workbench");
        // as after any first day: what the platform and Java keep for the next start is written when a user ends it
        untilWindow(ours, "OB Van 3", Starts::quit);
        untilWindow(theirs, "Blank", Starts::quit);
        double[] medians = medians(() -> untilWindow(ours, "OB Van 3", Starts::kill),
                () -> untilWindow(theirs, "Blank", Starts::kill));
        return Row.milliseconds("start to the window with the sample fleet", medians[0], medians[1], 0.7,
                "process start to a visible window whose title names the fleet, median of 5, taken in turns, after one"
                        + " start that ended with Ctrl+Q; baseline: blank workbench, JVM defaults");
    }

    Row validate() throws IOException, InterruptedException, ExplainedException {
        Path fleet = Files.write(work.resolve("forty." + FleetFile.EXTENSION), Fleets.file(40));
        List<String> ours = List.of(product.resolve("slatecard").toString(), "validate", fleet.toString());
        List<String> theirs = blank("nothing");
        untilEnd(ours);
        awaitCache();
        double[] medians = medians(() -> untilEnd(ours), () -> untilEnd(theirs));
        return Row.milliseconds("slatecard validate, 40 cameras, cold", medians[0], medians[1], 0.8,
                "process start to end, median of 5, taken in turns, once Java has kept what the first call had loaded;"
                        + " baseline: blank application, JVM defaults");
    }

    /** The first call of the command line leaves a process behind that makes Java's cache for the later ones. */
    private void awaitCache() throws IOException, InterruptedException {
        Path caches = product.resolve("aot");
        long start = System.nanoTime();
        while (holds(caches, "*-command") && !holds(caches, "*-command.aot")) {
            if (System.nanoTime() - start > DEADLINE) {
                throw new IOException("no cache was made in " + caches);
            }
            TimeUnit.MILLISECONDS.sleep(POLL);
        }
    }

    private static boolean holds(Path folder, String pattern) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            return files.iterator().hasNext();
        }
    }

    private List<String> blank(String application) throws IOException {
        try (DirectoryStream<Path> launcher = Files.newDirectoryStream(blank.resolve("plugins"),
                "org.eclipse.equinox.launcher_*.jar")) {
            return List.of(JAVA, "-jar", launcher.iterator().next().toString(), "-application",
                    "org.slatecard.benchmarks.blank." + application, "-data", work.resolve("blank-data").toString());
        }
    }

    /** Medians in milliseconds, after one start of each that does not count. */
    static double[] medians(Callable<Double> ours, Callable<Double> theirs)
            throws IOException, InterruptedException {
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        try {
            ours.call();
            theirs.call();
            for (int i = 0; i < RUNS; i++) {
                first.add(ours.call());
                second.add(theirs.call());
            }
        } catch (IOException | InterruptedException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
        System.out.println(first + " against " + second);
        return new double[]{first.stream().sorted().toList().get(RUNS / 2),
                second.stream().sorted().toList().get(RUNS / 2)};
    }

    private static double untilEnd(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command);
        if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() > 1) {
            process.destroyForcibly();
            throw new IOException("failed: " + command);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static double untilWindow(List<String> command, String title, Ending ending)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(command);
        try {
            while (!shows(title)) {
                if (System.nanoTime() - start > DEADLINE || !process.isAlive()) {
                    throw new IOException("no window " + title + ": " + command);
                }
                TimeUnit.MILLISECONDS.sleep(POLL);
            }
            double time = (System.nanoTime() - start) / 1e6;
            ending.end(process, title);
            return time;
        } finally {
            kill(process, title);
        }
    }

    /** How a start is ended. */
    private interface Ending {
        void end(Process process, String title) throws IOException, InterruptedException;
    }

    private static void quit(Process process, String title) throws IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(3); // what goes on in the background once the window is there
        run(List.of("xdotool", "search", "--onlyvisible", "--name", title, "windowfocus", "--sync", "key", "ctrl+q"));
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IOException("Ctrl+Q did not end it: " + title);
        }
    }

    private static void kill(Process process, String title) throws IOException, InterruptedException {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.waitFor();
        while (shows(title)) { // else the next start finds this window
            TimeUnit.MILLISECONDS.sleep(POLL);
        }
    }

    private static boolean shows(String title) throws IOException, InterruptedException {
        return run(List.of("xdotool", "search", "--onlyvisible", "--name", title)) == 0;
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        return start(command).waitFor();
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(new File("/dev/null")).start();
    }
}
