package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.RecipientsReport;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;

/** A command that changes who can open a vault, and shows who can from now on. */
abstract class RecipientsChange extends ReportingCommand {
    RecipientsChange(Session session) {
        super(session, true);
    }

    /**
     * Makes the change.
     *
     * @throws ExplainedException when it cannot be made
     */
    abstract void change(Vault vault) throws ExplainedException;

    @Override
    protected final ExitCode run(OpenPair pair) throws ExplainedException {
        change(pair.vault());
        pair.saveVault();
        RecipientsReport recipients = RecipientsReport.of(pair.file(), OpenPair.sealed(pair.file()), pair.vault());
        report(json -> json.of(recipients), text -> text.write(recipients));
        return ExitCode.CLEAN;
    }
}
