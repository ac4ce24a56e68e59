package org.slatecard.cli.internal.certificate;

import java.nio.file.Path;
import java.time.Instant;
import org.slatecard.certificates.CertificateContents;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.CertificateReport;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slatecard cert show}: what the certificates in a file say, and what they are for a camera. */
@Command(name = "show")
final class ShowCommand implements Ending {
    private final Session session;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "cert.file")
    private Path file;

    @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "show.at")
    private String at;

    @Mixin
    private FilePassword password;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    ShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = format.isJson(spec);
        Instant instant = at == null ? Instant.now() : Instants.parse(at);
        CertificateContents contents = new CertificateReader().contents(file,
                password.from(new SecretReader(session, spec.commandLine())));
        CertificateReport report = new CertificateReport(session.terminal(), session.versionNumber(), instant);
        if (json) {
            session.terminal().print(report.json(file, contents));
        } else {
            report.write(contents);
        }
        return ExitCode.CLEAN;
    }
}
