package org.slatecard.ui.transfer.internal;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.osgi.util.NLS;

/** How long ago something was, in words. */
final class Age {
    private Age() {}

    static String since(Instant then) {
        return of(Duration.between(then, Instant.now()));
    }

    static String of(Duration since) {
        if (since.toDays() > 0) {
            return text(since.toDays(), Messages.OneDay, Messages.Days);
        }
        if (since.toHours() > 0) {
            return text(since.toHours(), Messages.OneHour, Messages.Hours);
        }
        return since.toMinutes() > 0
                ? text(since.toMinutes(), Messages.OneMinute, Messages.Minutes)
                : Messages.JustNow;
    }

    private static String text(long count, String one, String several) {
        return count == 1 ? one : NLS.bind(several, count);
    }
}
