package org.slatecard.transfer;

import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Severity;

/**
 * Something to mend or to know about a server.
 *
 * @param rule     stable name in kebab-case of what it is about: of a {@link ServerRule}, or of a finding about
 *                 certificates ({@code org.slatecard.certificates.verdict.ChainFinding})
 * @param severity how much it matters
 * @param source   what it rests on: an F-number of the camera facts, an RFC or a NIST clause
 * @param message  what was found
 * @param wayOut   what to do about it; empty where the message says it
 * @param advice   what to change in the settings of the server; one for each software that it may be
 */
public record ServerFinding(String rule, Severity severity, String source, Text message, Optional<Text> wayOut,
        List<Advice> advice) {
    /** A list that nobody can change. */
    public ServerFinding {
        advice = List.copyOf(advice);
    }

    /** A finding without settings to change. */
    public static ServerFinding of(ServerRule rule, Object... arguments) {
        return new ServerFinding(rule.id(), rule.severity(), rule.source(), rule.message(arguments),
                Optional.of(rule.wayOut()), List.of());
    }

    /** The same finding with settings to change. */
    public ServerFinding with(List<Advice> settings) {
        return new ServerFinding(rule, severity, source, message, wayOut, settings);
    }

    /**
     * What to change in the settings of a server.
     *
     * @param software the software
     * @param place    where the lines go
     * @param lines    the lines, exactly as they are written; empty where the software has no such setting
     * @param note     what to know besides
     */
    public record Advice(ServerSoftware software, Text place, List<String> lines, Optional<Text> note) {}
}
