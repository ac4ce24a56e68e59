package org.slatecard.cli.internal.certificate;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.slatecard.certificates.KeyStorePassword;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.cli.internal.command.ExitCode;
import org.slatecard.cli.internal.command.Session;
import org.slatecard.cli.internal.report.ChainReport;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Cases in a file of JSON Lines; each is answered with a line, and a broken one keeps no other from its answer. */
final class CaseFile {
    private final Path file;
    private final Session session;
    private final ChainReport report;

    CaseFile(Path file, Session session) {
        this.file = file;
        this.session = session;
        report = new ChainReport(session.terminal());
    }

    /** Answers all; ends with the heaviest of what came out. */
    ExitCode answer() throws ExplainedException {
        ExitCode worst = ExitCode.CLEAN;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            JsonLines lines = new JsonLines(in);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    ExitCode code = answer(line, lines);
                    worst = code.compareTo(worst) > 0 ? code : worst;
                }
            }
        } catch (NoSuchFileException e) {
            throw new ExplainedException(CertMessage.NO_CASES.with(file), e);
        } catch (IOException e) {
            throw new ExplainedException(CertMessage.CASES_UNREADABLE.with(file, SystemReason.of(e)), e);
        }
        return worst;
    }

    private ExitCode answer(String line, JsonLines lines) {
        String name = String.valueOf(lines.number());
        try {
            lines.requireReadable();
            CaseFields fields = CaseFields.read(line, lines.number());
            name = fields.get("name").orElse(name);
            ChainVerdict verdict = read(fields).verdict(KeyStorePassword.NONE);
            session.terminal().print(report.line(name, verdict));
            return verdict.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        } catch (ExplainedException e) {
            return failed(name, e.text());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(name, CliText.UNEXPECTED.with(session.log().apply(e)));
        }
    }

    private ExitCode failed(String name, Text why) {
        session.terminal().print(report.line(name, why));
        return ExitCode.FAILED;
    }

    private ChainCase read(CaseFields fields) throws ExplainedException {
        Instant from = fields.get("at").isPresent() ? Instants.parse(fields.require("at")) : Instant.now();
        Instant until = fields.get("until").isPresent() ? Instants.parseEnd(fields.require("until")) : from;
        return new ChainCase(path(fields, "anchor"), path(fields, "sent"), fields.require("host"), from, until,
                fields.get("crl").isPresent() ? List.of(path(fields, "crl")) : List.of());
    }

    private Path path(CaseFields fields, String field) throws ExplainedException {
        String text = fields.require(field);
        try {
            return file.resolveSibling(text);
        } catch (InvalidPathException e) {
            throw new ExplainedException(CertMessage.NO_PATH.with(field, text), e);
        }
    }
}
