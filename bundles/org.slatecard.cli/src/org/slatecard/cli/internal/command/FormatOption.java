package org.slatecard.cli.internal.command;

import java.util.Locale;
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
        if (format == Format.SARIF || format == Format.HTML) {
            throw new UsageException(command.commandLine(), CliText.FORMAT_OF_FINDINGS
                    .with(format.name().toLowerCase(Locale.ROOT), command.qualifiedName()));
        }
        return format == Format.JSON;
    }
}
