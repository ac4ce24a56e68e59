package org.slatecard.ui.certificates.internal.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.certificates.internal.page.CertificatesOnScreen;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.WrittenCard;
import org.slatecard.workbench.WrittenCards;

/** The calendar, today and on a day that is supposed. */
class CalendarViewTest {
    private static final String CERTIFICATES = "Certificates, the first to end first";
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    private List<String> column(String table, int column) {
        Table found = bench.everything().find(Table.class, table);
        return bench.ui(() -> Arrays.stream(found.getItems()).map(item -> item.getText(column)).toList());
    }

    private void untilVerdicts(String... verdicts) {
        bench.until("the verdicts " + List.of(verdicts), () -> column(CERTIFICATES, 0).equals(List.of(verdicts)));
    }

    /** Without the editor, which has tabs of the same names. */
    private Pane calendar() {
        Scale slider = bench.everything().find(Scale.class, "Supposed day");
        return Pane.of(bench, bench.ui(() -> slider.getParent().getParent()));
    }

    private void suppose(int days) {
        Scale slider = bench.everything().find(Scale.class, "Supposed day");
        bench.run(() -> {
            slider.setSelection(slider.getSelection() + days);
            slider.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void judgesTodayAndASupposedDayAndSavesTheRealCalendar() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Calendar").certificate("Root", der("chain-root.pem"), each -> {})
                .certificate("Between", der("chain-between.pem"), each -> {})
                .certificate("Playout", der("rsa-2048.pem"), each -> {})
                .certificate("Broken", new byte[]{1}, each -> {})
                .target("NAS", nas -> nas.setUsingSecureProtocol(true)).camera("CAM 7", camera -> {}).build();
        fleet.getTargets().get(0).getRootCertificates().add(fleet.getCertificates().get(0));
        fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(0));
        CertificatesOnScreen certificates = new CertificatesOnScreen(bench, folder).open(fleet);
        IViewPart view = bench.view("org.slatecard.ui.certificates.calendar");
        untilVerdicts("✔ good", "✔ good", "✔ good");
        assertThat(column(CERTIFICATES, 1)).containsExactly("Between", "Root", "Playout");
        assertThat(bench.everything().labels())
                .anyMatch(text -> text.startsWith("As of today") && text.endsWith("in the calendar: Broken"));
        assertThat(Adapters.adapt(view, HelpTopic.class).id()).isEqualTo("certificate-calendar");
        bench.picture("calendar");
        suppose(Integer.MAX_VALUE / 2);
        untilVerdicts("✖ expired", "✖ expired", "✖ faulty");
        assertThat(bench.everything().labels()).anyMatch(text -> text.startsWith("Hypothetical: "));
        assertThat(bench.ui(view::getTitle)).isEqualTo("Certificate Calendar (hypothetical)");
        assertThat(column(CERTIFICATES, 5)).containsExactly("✔ acceptable", "✔ acceptable", "✖ disallowed");
        bench.picture("calendar-hypothetical");
        calendar().tab("Cameras");
        assertThat(column("Cameras that depend on a certificate, the first to lose one first", 0))
                .containsExactly("✖ 1 of 1 not good");
        Path file = folder.resolve("ends.ics");
        bench.command("org.slatecard.ui.certificates.saveCalendar",
                Map.of("org.slatecard.ui.certificates.saveCalendar.file", file.toString()));
        bench.until("the file", () -> Files.exists(file));
        assertThat(Files.readString(file)).contains("BEGIN:VEVENT", "SUMMARY:Certificate ends: Root", "TRIGGER:-P30D");
        String onCard = CertificateInfo.fingerprint(der("chain-root.pem")).replace(":", "").toLowerCase(Locale.ROOT);
        bench.run(() -> bench.window().getService(IEclipseContext.class).get(WrittenCards.class).add(fleet.getId(),
                new WrittenCard("CARD", List.of("CAM 7"), Instant.parse("2026-06-01T08:00:00Z"),
                        List.of(onCard, "0".repeat(64)))));
        calendar().tab("Cards Written");
        bench.until("the card", () -> column("Cards written from this workspace, the last first", 0)
                .equals(List.of("✖ 1 of 1 not good ⚠ 1 not in this fleet any more")));
        bench.everything().press("Back to Today");
        calendar().tab("Reminders");
        bench.until("the reminders", () -> column("Reminders: 30 and 7 days before each end", 1)
                .equals(List.of("Between", "Between", "Root", "Root", "Playout", "Playout")));
        bench.everything().untilAllNamed();
        calendar().tab("Certificates");
        OpenFleet open = certificates.fleet();
        bench.run(() -> open.domain().getCommandStack().execute(new FleetCertificates(open.fleet(), open.domain())
                .rename(open.fleet().getCertificates().get(0), "Renamed")));
        bench.until("the new label", () -> column(CERTIFICATES, 1).contains("Renamed"));
    }
}
