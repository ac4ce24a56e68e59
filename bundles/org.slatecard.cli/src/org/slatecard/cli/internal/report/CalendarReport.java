package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.file.Path;
import java.util.List;
import org.slatecard.certificates.ExpiryCalendar;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.cli.internal.text.Terminal;

/** Which certificate of a fleet ends when, for people and for programs; {@code schema/cert-calendar-1.json}. */
public final class CalendarReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Terminal terminal;
    private final String version;

    /** Writes to a terminal, for a version of the product. */
    public CalendarReport(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    private record Calendar(String schema, String slatecard, String language, String fleet, String at,
            List<Entry> certificates, List<String> unreadable) {}

    private record Entry(String label, String subject, String sha256, String validUntil, long daysLeft,
            List<String> targets, List<String> cameras) {}

    /** The calendar as JSON. */
    public String json(Path file, ExpiryCalendar calendar) {
        return GSON.toJson(new Calendar(JsonReport.SCHEMAS + "cert-calendar-1.json", version,
                terminal.language().tag(), file.toString(), calendar.at().toString(),
                calendar.entries().stream().map(entry -> new Entry(entry.label(), entry.info().subject(),
                        entry.info().sha256(), entry.info().validUntil().toString(), entry.daysFrom(calendar.at()),
                        entry.targets(), entry.cameras())).toList(),
                calendar.unreadable()));
    }

    /** The calendar for people. */
    public void write(ExpiryCalendar calendar) {
        for (ExpiryCalendar.Entry entry : calendar.entries()) {
            terminal.say(CertMessage.ENDS.with(entry.info().validUntil(), entry.label(),
                    entry.daysFrom(calendar.at())));
            if (!entry.targets().isEmpty()) {
                terminal.say(CertMessage.ENDS_FOR.with(String.join(", ", entry.targets()),
                        String.join(", ", entry.cameras())));
            }
        }
        calendar.unreadable().forEach(label -> terminal.complain(CertMessage.NO_END.with(label)));
    }
}
