package org.slatecard.cli.internal.authority;

import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.VaultMessage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard cert ca}: an authority of one's own. */
@Command(name = "ca")
public final class CaCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private CaCommand() {}

    /** The command with all that stands below it. */
    public static CommandLine line(Session session) {
        return new CommandLine(new CaCommand()).addSubcommand(new InitCommand(session))
                .addSubcommand(new IssueCommand(session)).addSubcommand(new RenewCommand(session))
                .addSubcommand(new RevokeCommand(session)).addSubcommand(new RevocationListCommand(session))
                .addSubcommand(new ListCommand(session)).addSubcommand(new ExportCommand(session))
                .addSubcommand(new ExportKeyCommand(session));
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), VaultMessage.NAME_A_COMMAND.with(spec.qualifiedName(),
                String.join(", ", spec.subcommands().keySet())));
    }
}
