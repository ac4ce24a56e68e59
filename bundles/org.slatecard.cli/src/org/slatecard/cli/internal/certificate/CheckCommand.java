package org.slatecard.cli.internal.certificate;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.cli.internal.command.Ending;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.FormatOption;
import org.slatecard.cli.internal.command.SecretReader;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.ChainReport;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code slatecard cert check}: would a client that trusts exactly this file accept that server? */
@Command(name = "check")
final class CheckCommand implements Ending {
    private final Session session;

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Subject subject;

    @Mixin
    private FilePassword password;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private static final class Subject {
        @ArgGroup(exclusive = false)
        private One one;

        @Option(names = "--cases", paramLabel = "FILE", descriptionKey = "cert.check.cases")
        private Path cases;
    }

    private static final class One {
        @Option(names = "--anchor", required = true, paramLabel = "FILE", descriptionKey = "cert.check.anchor")
        private Path anchor;

        @Option(names = "--sent", required = true, paramLabel = "FILE", descriptionKey = "cert.check.sent")
        private Path sent;

        @Option(names = "--host", required = true, paramLabel = "NAME", descriptionKey = "cert.check.host")
        private String host;

        @Option(names = "--at", paramLabel = "INSTANT", descriptionKey = "cert.check.at")
        private String at;

        @Option(names = "--until", paramLabel = "INSTANT", descriptionKey = "cert.check.until")
        private String until;

        @Option(names = "--crl", paramLabel = "FILE", descriptionKey = "cert.check.crl")
        private List<Path> lists = List.of();
    }

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public ExitCode end() throws ExplainedException {
        boolean json = format.isJson(spec);
        if (subject.cases != null) {
            return new CaseFile(subject.cases, session).answer();
        }
        One one = subject.one;
        Instant from = one.at == null ? Instant.now() : Instants.parse(one.at);
        ChainCase single = new ChainCase(one.anchor, one.sent, one.host, from,
                one.until == null ? from : Instants.parseEnd(one.until), one.lists);
        ChainVerdict verdict = single.verdict(password.from(new SecretReader(session, spec.commandLine())));
        ChainReport report = new ChainReport(session.terminal());
        if (json) {
            session.terminal().print(report.json(verdict));
        } else {
            report.write(verdict);
        }
        return verdict.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }
}
