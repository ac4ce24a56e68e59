package org.slatecard.cli.internal.vault;

import java.security.cert.X509Certificate;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.RecipientsReport;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slatecard vault recipients remove}: shuts a colleague out of the vault from now on. */
@Command(name = "remove")
final class RecipientsRemoveCommand extends PairCommand {
    @Parameters(index = "1", arity = "1", paramLabel = "CERT", descriptionKey = "recipients.remove.certificate")
    private String certificate;

    @Mixin
    private ReportOptions report;

    RecipientsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    boolean writes() {
        return true;
    }

    @Override
    void check() {
        report.check(spec());
    }

    @Override
    ExitCode run(OpenPair pair) throws ExplainedException {
        X509Certificate removed = RecipientCertificate.find(certificate, pair.vault());
        pair.vault().removeRecipient(removed);
        pair.saveVault();
        terminal().complain(VaultMessage.RECIPIENT_REMOVED.with(RecipientCertificate.name(removed)));
        RecipientsReport recipients = RecipientsReport.of(pair.file(), OpenPair.sealed(pair.file()), pair.vault());
        report.write(session(), json -> json.of(recipients), text -> text.write(recipients));
        return ExitCode.CLEAN;
    }
}
