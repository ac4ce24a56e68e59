package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slatecard vault recipients add}: lets a colleague open the vault with her own private key. */
@Command(name = "add")
final class RecipientsAddCommand extends RecipientsChange {
    @Parameters(index = "1", arity = "1", paramLabel = "CERT", descriptionKey = "recipients.add.certificate")
    private Path certificate;

    RecipientsAddCommand(Session session) {
        super(session);
    }

    @Override
    void change(Vault vault) throws ExplainedException {
        vault.addRecipient(RecipientCertificate.read(certificate));
    }
}
