package org.slatecard.cli.internal.report;

import java.util.List;
import java.util.Locale;
import org.slatecard.transfer.ServerFinding.Advice;

/**
 * What to change in the settings of a server, for programs.
 *
 * @param software what the server is, by a guess
 * @param place    where the lines go
 * @param lines    the lines
 * @param note     what to know besides; null for nothing
 */
record ServerSettings(String software, String place, List<String> lines, String note) {
    static List<ServerSettings> of(List<Advice> advice, Locale locale) {
        return advice.stream().map(each -> new ServerSettings(Names.of(each.software()), each.place().in(locale),
                each.lines(), each.note().map(note -> note.in(locale)).orElse(null))).toList();
    }
}
