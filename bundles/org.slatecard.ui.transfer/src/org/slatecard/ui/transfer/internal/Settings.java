package org.slatecard.ui.transfer.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.slatecard.transfer.ServerFinding.Advice;
import org.slatecard.transfer.ServerResult;

/** The lines that mend a server, ready to be pasted: what is not a line of its settings is a comment. */
final class Settings {
    private Settings() {}

    static String of(ServerResult result) {
        return of(result.findings().stream().flatMap(finding -> finding.advice().stream()).toList());
    }

    static String of(List<Advice> advice) {
        Set<String> blocks = new LinkedHashSet<>();
        advice.stream().map(Settings::block).forEach(blocks::add);
        return String.join("\n\n", blocks);
    }

    private static String block(Advice advice) {
        StringBuilder block = new StringBuilder(NLS.bind(Messages.SettingsPlace, advice.software().product(),
                advice.place().in(Locale.getDefault())));
        advice.lines().forEach(line -> block.append('\n').append(line));
        advice.note().ifPresent(
                note -> block.append('\n').append(NLS.bind(Messages.SettingsNote, note.in(Locale.getDefault()))));
        return block.toString();
    }
}
