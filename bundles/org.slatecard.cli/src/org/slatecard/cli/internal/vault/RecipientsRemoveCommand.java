package org.slatecard.cli.internal.vault;

import java.security.cert.X509Certificate;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slatecard vault recipients remove}: shuts a colleague out of the vault from now on. */
@Command(name = "remove")
final class RecipientsRemoveCommand extends RecipientsChange {
    @Parameters(index = "1", arity = "1", paramLabel = "CERT", descriptionKey = "recipients.remove.certificate")
    private String certificate;

    RecipientsRemoveCommand(Session session) {
        super(session);
    }

    @Override
    void change(Vault vault) throws ExplainedException {
        X509Certificate removed = RecipientCertificate.find(certificate, vault);
        vault.removeRecipient(removed);
        terminal().complain(VaultMessage.RECIPIENT_REMOVED.with(RecipientCertificate.name(removed)));
    }
}
