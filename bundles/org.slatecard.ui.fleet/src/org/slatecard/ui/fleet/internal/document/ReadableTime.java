package org.slatecard.ui.fleet.internal.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * A moment as people of the user's language and place say it.
 *
 * @param moment the moment
 */
public record ReadableTime(Instant moment) {
    /** The time of the day, with the date where that is not today. */
    public String text() {
        ZonedDateTime local = moment.atZone(ZoneId.systemDefault());
        DateTimeFormatter format = local.toLocalDate().equals(LocalDate.now())
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return local.format(format);
    }

    /** Date and time to the second, to tell states apart. */
    public String withSeconds() {
        return moment.atZone(ZoneId.systemDefault())
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM));
    }
}
