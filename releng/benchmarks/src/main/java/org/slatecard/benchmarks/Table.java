package org.slatecard.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.slatecard.model.text.ExplainedException;

/** Runs all benchmarks and prints one table: {@code Table PRODUCT_DIR BLANK_BUNDLE_JAR}. */
final class Table {
    private static final String HEAD = """
            | what | Slatecard | baseline | ratio | goal | met | method |
            | --- | --- | --- | --- | --- | --- | --- |""";

    private static final double MOST_MEDIAN_MS = 16;
    private static final double MOST_WORST_MS = 50;

    private Table() {}

    public static void main(String[] args)
            throws IOException, InterruptedException, RunnerException, ExplainedException {
        Starts starts = Starts.of(Path.of(args[0]), Path.of(args[1]));
        List<Row> rows = Stream
                .of(List.of(starts.workbench(), starts.validate()), inProcess(), List.of(heap()), VaultRows.rows(),
                        CalendarRows.rows(),
                        servers(Path.of(args[0])))
                .flatMap(List::stream).toList();
        System.out.println();
        System.out.println("Java " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors()
                + " processors, " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        System.out.println(HEAD);
        rows.forEach(System.out::println);
    }

    private static List<Row> servers(Path product) throws IOException, InterruptedException, ExplainedException {
        try (TransferRows transfer = new TransferRows(product)) {
            return transfer.rows();
        }
    }

    private static List<Row> inProcess() throws RunnerException {
        Collection<RunResult> results = new Runner(
                new OptionsBuilder().include("OpenAndValidate|EditOneCamera|ExportCard").build())
                .run();
        double bare = median(results, "bareLoad", "10000");
        double open = median(results, "openAndValidate", "10000");
        double small = median(results, "openAndValidate", "100");
        return List.of(
                Row.milliseconds("open and validate 10,000 cameras", open, bare, 2,
                        "JMH, median of 2 × 10 averages over 1 s;"
                                + " baseline: EMF reads the same bytes with deferred references and an id map"),
                new Row("growth 100 → 1,000 → 10,000 cameras", Row.text("%.1f ms at 100", small),
                        Row.text("%.1f ms at 10,000", open), Math.log(open / small) / Math.log(100), 1.05,
                        "exponent of the time to open and validate, from the same run"),
                edit("one edit at 10,000 cameras, median", percentile(results, "edit", 50), MOST_MEDIAN_MS, results),
                edit("one edit at 10,000 cameras, worst", percentile(results, "edit", 100), MOST_WORST_MS, results),
                Row.milliseconds("export of one card", median(results, "export", null) / 1000,
                        median(results, "writeAndFlush", null) / 1000,
                        1.3, "JMH, median of 2 × 500 single exports into an empty folder of "
                                + System.getProperty(ExportCard.FOLDER, "this disk") + ", plan, manifest, reading back"
                                + " and renaming included; baseline: the same two files written and flushed, as cp and"
                                + " fsync do"));
    }

    /** A time in microseconds against the most that a user does not notice; how it compares to checking all anew. */
    private static Row edit(String what, double micros, double most, Collection<RunResult> results) {
        double full = percentile(results, "full", 50);
        return new Row(what, Row.text("%.3f ms", micros / 1000), Row.text("%.0f ms", most), micros / 1000 / most, 1,
                Row.text("JMH, edits timed one by one until the findings are up to date; baseline: what a"
                        + " user does not notice; checking the whole fleet anew takes %.1f ms, %.0f times as long",
                        full / 1000, full / micros));
    }

    private static double percentile(Collection<RunResult> results, String method, double percent) {
        return results.stream().filter(run -> run.getParams().getBenchmark().endsWith("EditOneCamera." + method))
                .findFirst().orElseThrow().getPrimaryResult().getStatistics().getPercentile(percent);
    }

    /** The median: others use the machine too, and a mean tells of them. */
    static double median(Collection<RunResult> results, String method, String cameras) {
        return results.stream().filter(run -> run.getParams().getBenchmark().endsWith("." + method))
                .filter(run -> cameras == null || cameras.equals(run.getParams().getParam("cameras"))).findFirst()
                .orElseThrow().getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static Row heap() throws IOException, InterruptedException {
        Path out = Files.createTempFile("heap", ".txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Heap.class.getName()).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (process.waitFor() != 0) {
            throw new IOException("Heap ended with " + process.exitValue());
        }
        String[] figures = Files.readString(out).strip().split(" ");
        Files.delete(out);
        double used = Double.parseDouble(figures[0]);
        double file = Double.parseDouble(figures[1]);
        return new Row("heap of 10,000 open cameras", Row.text("%.1f MB", used / 1e6), Row.text("%.1f MB", file / 1e6),
                used / file, 6, "heap after collection for 5 open fleets with live findings, by 5; baseline: the file");
    }
}
