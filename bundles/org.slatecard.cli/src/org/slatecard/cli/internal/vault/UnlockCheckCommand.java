package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.VaultListing;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;

/** {@code slatecard vault unlock-check}: does the vault open, and does it belong to the fleet as it is? */
@Command(name = "unlock-check")
final class UnlockCheckCommand extends ReportingCommand {
    UnlockCheckCommand(Session session) {
        super(session, false);
    }

    @Override
    protected ExitCode run(OpenPair pair) throws ExplainedException {
        VaultListing listing = pair.listing(terminal().locale());
        report(json -> json.check(listing), text -> text.check(listing));
        return listing.hasFindings() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
