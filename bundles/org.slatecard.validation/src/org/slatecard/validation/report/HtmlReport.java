package org.slatecard.validation.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.slatecard.model.ElementName;

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
        String names = String.join(", ", fleets.stream().map(HtmlReport::name).toList());
        return Html.page(locale, ReportText.TITLE.with(names), html -> {
            ReadinessBar.define(html);
            problems.forEach(problem -> html.element("p", problem, "class", "problem"));
            fleets.forEach(fleet -> fleet(html, fleet));
            html.element("footer", ReportText.FOOTER.with(version, html.time(made)));
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
        return name == null || name.isBlank() ? fleet.file() : ElementName.readable(name);
    }
}
