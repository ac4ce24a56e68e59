package org.slatecard.ui.transfer.internal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.text.Text;

/** What changed since the run before, in words. */
final class Changes {
    private Changes() {}

    static void add(Instant before, List<Text> changes, StyledLines lines) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.getDefault()).format(before.atZone(ZoneId.systemDefault()));
        if (changes.isEmpty()) {
            lines.plain(NLS.bind(Messages.Unchanged, when));
        } else {
            if (!lines.text().isEmpty()) {
                lines.plain("");
            }
            lines.bold(NLS.bind(Messages.Since, when));
            changes.forEach(change -> lines.plain(change.in(Locale.getDefault())));
        }
    }
}
