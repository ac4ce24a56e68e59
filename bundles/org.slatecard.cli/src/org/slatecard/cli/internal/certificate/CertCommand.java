package org.slatecard.cli.internal.certificate;

import org.slatecard.cli.internal.authority.CaCommand;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.UsageException;
import org.slatecard.cli.internal.text.VaultMessage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code slatecard cert}: certificates, by themselves and in a fleet. */
@Command(name = "cert")
public final class CertCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private CertCommand() {}

    /** The command with all that stands below it. */
    public static CommandLine line(Session session) {
        return new CommandLine(new CertCommand()).addSubcommand(new ShowCommand(session))
                .addSubcommand(new CheckCommand(session)).addSubcommand(new ChainCommand(session))
                .addSubcommand(new AddCommand(session)).addSubcommand(new PlanCommand(session))
                .addSubcommand(new CalendarCommand(session)).addSubcommand(CaCommand.line(session));
    }

    @Override
    public void run() {
        throw new UsageException(spec.commandLine(), VaultMessage.NAME_A_COMMAND.with(spec.qualifiedName(),
                String.join(", ", spec.subcommands().keySet())));
    }
}
