package org.slatecard.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The line of the table about the calendar of certificates. */
final class CalendarRows {
    private CalendarRows() {}

    static List<Row> rows() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("CalendarSpeed").build()).run();
        return List.of(Row.milliseconds("open 500 certificates and their calendar",
                Table.median(results, "openAndShow", null), Table.median(results, "parse", null), 1.5,
                "JMH, median of 2 × 10 averages over 1 s, 1,000 cameras, 50 targets; baseline: EMF reads the same bytes,"
                        + " and Bouncy Castle the same certificates"));
    }
}
