package org.slatecard.cli.internal.command;

import org.slatecard.model.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Arguments that are well formed and yet make no sense, with a text of ours. */
public final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final transient Text text;

    /** A command whose arguments make no sense, and why. */
    public UsageException(CommandLine command, Text text) {
        super(command, text.toString());
        this.text = text;
    }

    Text text() {
        return text;
    }
}
