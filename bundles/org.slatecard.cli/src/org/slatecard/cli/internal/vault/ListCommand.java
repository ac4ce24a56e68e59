package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.VaultListing;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;

/** {@code slatecard vault list}: what is in a vault, without values. */
@Command(name = "list")
final class ListCommand extends ReportingCommand {
    ListCommand(Session session) {
        super(session, false);
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        VaultListing listing = pair.listing(terminal().locale());
        report(json -> json.of(listing), text -> text.write(listing));
        return ExitCode.CLEAN;
    }
}
