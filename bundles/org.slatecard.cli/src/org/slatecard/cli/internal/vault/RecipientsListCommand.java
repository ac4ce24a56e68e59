package org.slatecard.cli.internal.vault;

import java.nio.file.Path;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.KeyOptions;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.RecipientsReport;
import org.slatecard.cli.internal.report.VaultJsonReport;
import org.slatecard.cli.internal.report.VaultTextReport;
import org.slatecard.cli.internal.secret.VaultOpener;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code slatecard vault recipients list}: the ways into a vault. Anybody can read from the file how many there are;
 * whose they are stands in the encrypted part, which is opened where the options say with what.
 */
@Command(name = "list")
final class RecipientsListCommand implements Ending {
    private final Session session;

    @Parameters(arity = "1", paramLabel = "FLEET", descriptionKey = "fleet")
    private Path file;

    @Mixin
    private KeyOptions key;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    RecipientsListCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = format.isJson(spec);
        if (key.isGiven()) {
            key.check(new SecretReader(session, spec.commandLine()));
        }
        SealedVault sealed = OpenPair.sealed(file);
        RecipientsReport recipients = key.isGiven() ? opened(sealed) : RecipientsReport.of(file, sealed);
        Terminal terminal = session.terminal();
        if (json) {
            terminal.print(new VaultJsonReport(terminal.language(), session.versionNumber()).of(recipients));
        } else {
            new VaultTextReport(terminal).write(recipients);
        }
        return ExitCode.CLEAN;
    }

    private RecipientsReport opened(SealedVault sealed) throws ExplainedException {
        SecretReader reader = new SecretReader(session, spec.commandLine());
        try (VaultOpener opener = key.opener(reader, VaultFile.beside(file).getFileName());
                Vault vault = opener.open(sealed)) {
            return RecipientsReport.of(file, sealed, vault);
        }
    }
}
