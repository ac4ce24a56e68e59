package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.VaultListing;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slatecard vault list}: what is in a vault, without values. */
@Command(name = "list")
final class ListCommand extends PairCommand {
    @Mixin
    private ReportOptions report;

    ListCommand(Session session) {
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
        report.write(session(), json -> json.of(listing), text -> text.write(listing));
        return ExitCode.CLEAN;
    }
}
