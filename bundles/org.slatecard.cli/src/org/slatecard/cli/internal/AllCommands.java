package org.slatecard.cli.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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
        Map<String, Supplier<CommandLine>> capabilities = new LinkedHashMap<>();
        capabilities.put("vault", () -> VaultCommand.line(session));
        capabilities.put("cert", () -> CertCommand.line(session));
        capabilities.put("check",
                () -> new CommandLine(new CheckCommand(session, () -> services.service(SuiteCheck.class))));
        capabilities.put("rehearse",
                () -> new CommandLine(new RehearseCommand(session, () -> services.service(Rehearsal.class),
                        () -> services.service(ConnectionCount.class))));
        return new SlatecardCommand(session, capabilities);
    }

    /** Where services are found. */
    @FunctionalInterface
    public interface Found {
        /** The service of that type. */
        <T> T service(Class<T> type);
    }
}
