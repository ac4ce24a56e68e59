package org.slatecard.cli.internal.command;

import org.slatecard.cli.internal.text.CliText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** How a result is written that has no findings. */
public final class FormatOption {
    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "formatWithoutFindings")
    private Format format = Format.TEXT;

    /**
     * Whether the result is wanted as JSON rather than as text.
     *
     * @param command the command whose result it is
     * @throws UsageException for a format that only findings have
     */
    public boolean isJson(CommandSpec command) {
        if (format == Format.SARIF) {
            throw new UsageException(command.commandLine(), CliText.NO_SARIF.with(command.qualifiedName()));
        }
        return format == Format.JSON;
    }
}
