package org.slatecard.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slatecard.cli.internal.text.CliText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a result is written that has no findings. */
public final class FormatOption {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "formatWithoutFindings",
            completionCandidates = Completed.class)
    private Format format = Format.TEXT;

    /** What is offered on the command line; the others are known, and refused with the reason. */
    private static final class Completed extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        private Completed() {
            super(List.of("text", "json"));
        }
    }

    /**
     * Whether the result is wanted as JSON rather than as text.
     *
     * @param command the command whose result it is
     * @throws UsageException for a format that only findings have
     */
    public boolean isJson(CommandSpec command) {
        if (format == Format.SARIF || format == Format.HTML) {
            throw new UsageException(command.commandLine(), CliText.FORMAT_OF_FINDINGS
                    .with(format.name().toLowerCase(Locale.ROOT), command.qualifiedName()));
        }
        return format == Format.JSON;
    }
}
