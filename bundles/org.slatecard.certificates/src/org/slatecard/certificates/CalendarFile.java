package org.slatecard.certificates;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.slatecard.certificates.internal.CalendarText;
import org.slatecard.model.text.Text;

/**
 * Writes an {@link ExpiryCalendar} as iCalendar (RFC 5545): an event for the end of each certificate, with reminders 30
 * and 7 days before. The same certificate gives the same event again, so that importing twice doubles nothing.
 */
public final class CalendarFile {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    /** Octets of the longest line, without its end (RFC 5545, section 3.1). */
    private static final int LONGEST = 75;

    private final Locale language;
    private final StringBuilder file = new StringBuilder();

    private CalendarFile(Locale language) {
        this.language = language;
    }

    /** The file as text, with CRLF at the end of every line; what it tells is in a language. */
    public static String of(ExpiryCalendar calendar, Locale language) {
        CalendarFile writer = new CalendarFile(language);
        writer.line("BEGIN", "VCALENDAR");
        writer.line("VERSION", "2.0");
        writer.line("PRODID", "-//Slatecard//Certificates//EN");
        writer.line("CALSCALE", "GREGORIAN");
        writer.line("METHOD", "PUBLISH");
        calendar.entries().forEach(entry -> writer.event(entry, calendar.at()));
        writer.line("END", "VCALENDAR");
        return writer.file.toString();
    }

    private void event(ExpiryCalendar.Entry entry, Instant stamp) {
        String summary = text(CalendarText.SUMMARY.with(entry.label()));
        line("BEGIN", "VEVENT");
        line("UID", entry.info().sha256().replace(":", "").toLowerCase(Locale.ROOT) + "@slatecard.org");
        line("DTSTAMP", TIME.format(stamp));
        line("DTSTART", TIME.format(entry.info().validUntil()));
        line("SUMMARY", summary);
        line("DESCRIPTION", text(CalendarText.DESCRIPTION.with(entry.info().subject(),
                String.join(", ", entry.targets()), String.join(", ", entry.cameras()), entry.info().sha256())));
        line("TRANSP", "TRANSPARENT");
        for (Duration before : ExpiryCalendar.REMINDERS) {
            line("BEGIN", "VALARM");
            line("ACTION", "DISPLAY");
            line("TRIGGER", "-P" + before.toDays() + "D");
            line("DESCRIPTION", summary);
            line("END", "VALARM");
        }
        line("END", "VEVENT");
    }

    private String text(Text text) {
        return text.in(language).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r", "")
                .replace("\n", "\\n");
    }

    /** A line, folded where it is longer than allowed, never within a character. */
    private void line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = Character.toString(line.codePointAt(i));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                file.append("\r\n ");
                octets = 1;
            }
            file.append(character);
            octets += length;
        }
        file.append("\r\n");
    }
}
