package org.slatecard.cli.internal;

import java.util.List;
import org.slatecard.cli.internal.certificate.CertCommand;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.command.SlatecardCommand;
import org.slatecard.cli.internal.transfer.CheckCommand;
import org.slatecard.cli.internal.transfer.RehearseCommand;
import org.slatecard.cli.internal.vault.VaultCommand;
import org.slatecard.transfer.ConnectionCount;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.transfer.SuiteCheck;
import picocli.CommandLine;

/** The whole command line. */
public final class AllCommands {
    private AllCommands() {}

    /** All commands for one call; they look for their services when they run. */
    public static SlatecardCommand of(Session session, Found services) {
        CheckCommand check = new CheckCommand(session, () -> services.service(SuiteCheck.class));
        RehearseCommand rehearse = new RehearseCommand(session, () -> services.service(Rehearsal.class),
                () -> services.service(ConnectionCount.class));
        return new SlatecardCommand(session, List.of(VaultCommand.line(session), CertCommand.line(session),
                new CommandLine(check), new CommandLine(rehearse)));
    }

    /** Where services are found. */
    @FunctionalInterface
    public interface Found {
        /** The service of that type. */
        <T> T service(Class<T> type);
    }
}
