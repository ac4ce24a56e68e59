package org.slatecard.nl_ja;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;

/** Started with {@code -nl ja}: the calendar of certificates, today and on a day that is supposed. */
class JapaneseCalendarTest {
    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void theCalendarJudgesInJapanese(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("中継車.fleet");
        new FleetFile(new DurableWriter()).save(FleetBuilder.fleet("中継車")
                .certificate("ルート", CertificateFixtures.der("chain-root.pem"), each -> {})
                .certificate("中間", CertificateFixtures.der("chain-between.pem"), each -> {}).build(), file);
        bench.open(file);
        IViewPart view = bench.view("org.slatecard.ui.certificates.calendar");
        untilRows("✔ 良好 中間 ✔ ルートに到達 ✔ 許容", "✔ 良好 ルート ✔ ルートに到達 ✔ 許容");
        assertThat(bench.ui(view::getTitle)).isEqualTo("証明書カレンダー");
        Scale slider = bench.everything().find(Scale.class, "仮定する日");
        bench.run(() -> {
            slider.setSelection(slider.getMaximum());
            slider.notifyListeners(SWT.Selection, new Event());
        });
        bench.until("the banner",
                () -> bench.everything().labels().stream().anyMatch(text -> text.startsWith("仮定：")));
        assertThat(rows()).allMatch(row -> row.startsWith("✖ 期限切れ ") && row.contains("RFC 5280"));
        assertThat(bench.ui(view::getTitle)).isEqualTo("証明書カレンダー（仮定）");
        bench.picture("calendar-japanese");
    }

    private List<String> rows() {
        Table table = bench.everything().find(Table.class, "証明書（期限の早い順）");
        return bench.ui(() -> Arrays.stream(table.getItems())
                .map(item -> String.join(" ", item.getText(0), item.getText(1), item.getText(4), item.getText(5)))
                .toList());
    }

    private void untilRows(String... rows) {
        bench.until("the rows", () -> rows().equals(List.of(rows)));
    }
}
