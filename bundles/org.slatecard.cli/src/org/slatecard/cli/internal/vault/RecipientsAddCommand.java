package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.RecipientsReport;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slatecard vault recipients add}: lets a colleague open the vault with her own private key. */
@Command(name = "add")
final class RecipientsAddCommand extends PairCommand {
    @Parameters(index = "1", arity = "1", paramLabel = "CERT", descriptionKey = "recipients.add.certificate")
    private Path certificate;

    @Mixin
    private ReportOptions report;

    RecipientsAddCommand(Session session) {
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
        X509Certificate added = RecipientCertificate.read(certificate);
        pair.vault().addRecipient(added);
        pair.saveVault();
        RecipientsReport recipients = RecipientsReport.of(pair.file(), OpenPair.sealed(pair.file()), pair.vault());
        report.write(session(), json -> json.of(recipients), text -> text.write(recipients));
        return ExitCode.CLEAN;
    }
}
