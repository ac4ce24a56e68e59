package org.slatecard.cli.internal.certificate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.CertificateContents;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.KeyStorePassword;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.CertificateReport;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard cert chain}: who issued whom among the certificates of some files. */
@Command(name = "chain")
final class ChainCommand implements Ending {
    private final Session session;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "chain.files")
    private List<Path> files;

    @Mixin
    private FilePassword password;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    ChainCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = format.isJson(spec);
        KeyStorePassword asked = password.from(new SecretReader(session, spec.commandLine()));
        List<EncodedCertificate> certificates = new ArrayList<>();
        List<Text> privateKeys = new ArrayList<>();
        List<Text> notes = new ArrayList<>();
        for (Path file : files) {
            CertificateContents contents = new CertificateReader().contents(file, asked);
            certificates.addAll(contents.certificates());
            privateKeys.addAll(contents.privateKeys());
            notes.addAll(contents.notes());
        }
        CertificateContents all = new CertificateContents(certificates, privateKeys, notes);
        CertificateReport report = new CertificateReport(session.terminal(), session.versionNumber(), Instant.now());
        if (json) {
            session.terminal().print(report.chainJson(all));
        } else {
            report.writeChain(all);
        }
        return ExitCode.CLEAN;
    }
}
