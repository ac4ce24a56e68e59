package org.slatecard.transfer;

import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;

/**
 * Something to mend or to know about a server.
 *
 * @param rule    what it is about
 * @param message what was found
 * @param advice  what to change in the settings of the server; one for each software that it may be
 */
public record ServerFinding(ServerRule rule, Text message, List<Advice> advice) {
    /** A list that nobody can change. */
    public ServerFinding {
        advice = List.copyOf(advice);
    }

    /** A finding without settings to change. */
    public static ServerFinding of(ServerRule rule, Object... arguments) {
        return new ServerFinding(rule, rule.message(arguments), List.of());
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
