package org.slatecard.ui.fleet.internal.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.slatecard.model.text.Text;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.report.CheckedFleet;
import org.slatecard.validation.report.HtmlReport;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SavedReport;

/** The report on a fleet as it is in the editor now, saved or not. */
final class FleetReport {
    private final OpenFleet open;

    FleetReport(OpenFleet open) {
        this.open = open;
    }

    String page() {
        open.findings().catchUp();
        List<String> problems = open.models().problems().stream().map(FleetReport::shown).toList();
        CheckedFleet checked = new CheckedFleet(FleetLoader.name(open.file()), open.fleet(), open.models(),
                open.findings().all(), new AcceptedFindings(open.fleet(), LocalDate.now()), List.of());
        return new HtmlReport(Locale.getDefault(), ZonedDateTime.now(), SavedReport.version())
                .of(List.of(checked), problems);
    }

    private static String shown(Text text) {
        return text.in(Locale.getDefault());
    }
}
