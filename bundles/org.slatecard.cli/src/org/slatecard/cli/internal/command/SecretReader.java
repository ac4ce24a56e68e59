package org.slatecard.cli.internal.command;

import org.slatecard.cli.internal.secret.SecretInput;
import org.slatecard.cli.internal.secret.SecretOrigin;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine;

/** Reads secrets for a command from where its options say. */
public final class SecretReader {
    private final Terminal terminal;
    private final SecretInput input;
    private final CommandLine command;

    /** Reads for a command, which is named where its options make no sense. */
    public SecretReader(Session session, CommandLine command) {
        terminal = session.terminal();
        input = session.surroundings().input();
        this.command = command;
    }

    /**
     * A secret that exists, which the caller wipes.
     *
     * @throws ExplainedException when it cannot be read
     */
    public char[] read(SecretOrigin origin, Text question) throws ExplainedException {
        require(origin);
        return input.read(origin, terminal.in(question));
    }

    /**
     * A secret that is going to be set, which the caller wipes.
     *
     * @throws ExplainedException when it cannot be read, or was not typed the same twice
     */
    public char[] readNew(SecretOrigin origin, Text question, Text again) throws ExplainedException {
        require(origin);
        return input.readNew(origin, terminal.in(question), terminal.in(again));
    }

    /** Whether there is somebody to ask. */
    public boolean canAsk() {
        return input.canAsk();
    }

    /** Refuses at once what could never be read, before anything else is asked for or done. */
    public void require(SecretOrigin origin) {
        input.objection(origin).ifPresent(objection -> {
            throw new UsageException(command, objection);
        });
    }
}
