package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.VaultListing;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slatecard vault unlock-check}: does the vault open, and does it belong to the fleet as it is? */
@Command(name = "unlock-check")
final class UnlockCheckCommand extends PairCommand {
    @Mixin
    private ReportOptions report;

    UnlockCheckCommand(Session session) {
        super(session);
    }

    @Override
    boolean writes() {
        return false;
    }

    @Override
    void check() {
        report.check(spec());
    }

    @Override
    ExitCode run(OpenPair pair) throws ExplainedException {
        VaultListing listing = VaultListing.of(pair.file(), pair.fleet(), pair.vault(), pair.sealed().weakness(),
                terminal().locale());
        report.write(session(), json -> json.check(listing), text -> text.check(listing));
        return listing.hasFindings() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
