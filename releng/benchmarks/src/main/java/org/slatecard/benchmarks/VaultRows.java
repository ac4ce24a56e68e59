package org.slatecard.benchmarks;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The lines of the table about the vault. */
final class VaultRows {
    private VaultRows() {}

    static List<Row> rows() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder().include("VaultSpeed").build())
                .run();
        double unlock = milliseconds(results, "unlock");
        double derive = milliseconds(results, "derive");
        return List.of(
                Row.milliseconds("unlock a vault of 10,000 secrets", unlock, derive, 1.5,
                        Row.text(
                                "JMH, median of 2 × 100; baseline: the platform's PBKDF2 with 600,000 iterations, which is"
                                        + " %.0f %% of it",
                                100 * derive / unlock)),
                Row.milliseconds("save a vault of 10,000 secrets", milliseconds(results, "save"),
                        milliseconds(results, "opensslSave"), 1.5,
                        "JMH, median of 2 × 100, read back from the device included; baseline: openssl cms encrypts the"
                                + " same bytes with a passphrase, its start included, and the file is flushed"));
    }

    private static double milliseconds(Collection<RunResult> results, String method) {
        return Table.median(results, method, null) / 1000;
    }
}
