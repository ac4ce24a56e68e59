package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Locale;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.certificates.verdict.Grade;
import org.slatecard.certificates.verdict.Weight;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.text.Text;

/** Verdicts on servers, for people and for programs; {@code schema/cert-check-1.json}. */
public final class ChainReport {
    private static final Gson PRETTY = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

    private final Terminal terminal;

    /** Writes to a terminal, in its language. */
    public ChainReport(Terminal terminal) {
        this.terminal = terminal;
    }

    private record Entry(String id, String weight, String source, String certificate, String message) {}

    private record Answer(String chain, String host, String grade, List<Entry> findings) {}

    private record NamedAnswer(String name, String chain, String host, String grade, List<Entry> findings) {}

    private record Failure(String name, String error) {}

    /** One verdict as JSON. */
    public String json(ChainVerdict verdict) {
        return PRETTY.toJson(answer(verdict));
    }

    /** The verdict on one of many, as a line of JSON. */
    public String line(String name, ChainVerdict verdict) {
        Answer answer = answer(verdict);
        return LINE.toJson(
                new NamedAnswer(name, answer.chain(), answer.host(), answer.grade(), answer.findings()));
    }

    /** Why one of many has no verdict, as a line of JSON. */
    public String line(String name, Text failure) {
        return LINE.toJson(new Failure(name, terminal.in(failure)));
    }

    private Answer answer(ChainVerdict verdict) {
        return new Answer(verdict.chainValid() ? "valid" : "invalid", verdict.hostMatches() ? "match" : "mismatch",
                verdict.grade().name().toLowerCase(Locale.ROOT),
                verdict.findings().stream().map(this::entry).toList());
    }

    private Entry entry(ChainFinding finding) {
        return new Entry(finding.id(), finding.weight().name().toLowerCase(Locale.ROOT), finding.source(),
                finding.certificate().isEmpty() ? null : finding.certificate(), terminal.in(finding.message()));
    }

    /** One verdict for people. */
    public void write(ChainVerdict verdict) {
        terminal.say(verdict.chainValid() ? CertMessage.CHAIN_VALID.with() : CertMessage.CHAIN_INVALID.with());
        terminal.say(verdict.hostMatches() ? CertMessage.HOST_MATCHES.with() : CertMessage.HOST_DIFFERS.with());
        terminal.say(CertMessage.GRADED.with(grade(verdict.grade())));
        verdict.path().forEach(name -> terminal.say(CertMessage.PATH.with(name)));
        verdict.findings().forEach(finding -> terminal.say(CertMessage.FOUND.with(weight(finding.weight()),
                finding.message(), finding.id(), finding.source())));
    }

    /** A grade in words. */
    static Text grade(Grade grade) {
        return switch (grade) {
            case ACCEPTABLE -> CertMessage.ACCEPTABLE.with();
            case LEGACY -> CertMessage.LEGACY.with();
            case DISALLOWED -> CertMessage.DISALLOWED.with();
        };
    }

    private static Text weight(Weight weight) {
        return switch (weight) {
            case ERROR -> CliText.ERROR.with();
            case WARNING -> CliText.WARNING.with();
            case INFO -> CliText.INFO.with();
        };
    }
}
