package org.slatecard.validation.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

/**
 * The report on fleets as one HTML page that needs nothing else: readiness by group and camera, findings by rule with
 * source and way out, what was accepted, the camera models it rests on. It can be printed, says everything in words
 * besides colours, and has no secret in it: findings never have.
 */
public final class HtmlReport {
    private final Locale locale;
    private final ZonedDateTime made;
    private final String version;

    /**
     * A report.
     *
     * @param locale  its language
     * @param made    when
     * @param version of the product
     */
    public HtmlReport(Locale locale, ZonedDateTime made, String version) {
        this.locale = locale;
        this.made = made;
        this.version = version;
    }

    /**
     * The page.
     *
     * @param fleets   in the order in which they were named
     * @param problems what could not be read or checked, in the language of the report
     */
    public String of(List<CheckedFleet> fleets, List<String> problems) {
        Html html = new Html(locale);
        html.element("html", () -> {
            head(html, fleets);
            html.element("body", () -> {
                ReadinessBar.define(html);
                problems.forEach(problem -> html.element("p", problem, "class", "problem"));
                fleets.forEach(fleet -> fleet(html, fleet));
                String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale).format(made);
                html.element("footer", ReportText.FOOTER.with(version, time));
            });
        }, "lang", locale.getLanguage());
        return html.page();
    }

    private void head(Html html, List<CheckedFleet> fleets) {
        html.element("head", () -> {
            html.empty("meta", "charset", "UTF-8");
            html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                    "default-src 'none'; style-src 'unsafe-inline'");
            html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
            html.element("title", ReportText.TITLE
                    .with(String.join(", ", fleets.stream().map(fleet -> name(fleet)).toList())));
            html.element("style", style());
        });
    }

    private static void fleet(Html html, CheckedFleet fleet) {
        html.element("main", () -> {
            html.element("h1", ReportText.TITLE.with(name(fleet)));
            html.element("p", ReportText.SUBTITLE.with(fleet.file(), fleet.fleet().getCameras().size()));
            fleet.notes().forEach(note -> html.element("p", note, "class", "problem"));
            new CamerasPart(html, fleet).write();
            new FindingsPart(html, fleet).write();
            new ModelsPart(html, fleet).write();
        });
    }

    private static String name(CheckedFleet fleet) {
        String name = fleet.fleet().getName();
        return name == null || name.isBlank() ? fleet.file() : name;
    }

    private static String style() {
        try (InputStream style = HtmlReport.class.getResourceAsStream("report.css")) {
            return "\n" + new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e); // it is a part of the product
        }
    }
}
