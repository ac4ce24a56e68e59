package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.VaultMessage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard vault}: the secrets of a fleet. */
@Command(name = "vault")
public final class VaultCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private VaultCommand() {}

    /** The command with all that stands below it. */
    public static CommandLine line(Session session) {
        CommandLine recipients = new CommandLine(new RecipientsCommand())
                .addSubcommand(new RecipientsListCommand(session)).addSubcommand(new RecipientsAddCommand(session))
                .addSubcommand(new RecipientsRemoveCommand(session));
        return new CommandLine(new VaultCommand()).addSubcommand(new InitCommand(session))
                .addSubcommand(new UnlockCheckCommand(session)).addSubcommand(new SetCommand(session))
                .addSubcommand(new GetCommand(session)).addSubcommand(new ListCommand(session))
                .addSubcommand(new RotateCommand(session)).addSubcommand(recipients)
                .addSubcommand(new MergeCommand(session)).addSubcommand(new ChangePassphraseCommand(session));
    }

    @Override
    public void run() {
        throw incomplete(spec);
    }

    /** What to say of a command that only holds others. */
    static UsageException incomplete(CommandSpec spec) {
        return new UsageException(spec.commandLine(), VaultMessage.NAME_A_COMMAND.with(spec.qualifiedName(),
                String.join(", ", spec.subcommands().keySet())));
    }
}
