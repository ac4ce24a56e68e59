package org.slatecard.nl_ja;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Samples;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;

/** Started with {@code -nl ja}: what the platform brings speaks Japanese as well. */
class JapaneseStartTest {
    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void dialogsHaveJapaneseButtons() {
        bench.menu("ウィンドウ", "設定");
        Pane preferences = bench.shell("設定");
        assertThat(preferences.all(Button.class).stream().map(button -> bench.ui(button::getText)))
                .contains("デフォルトに戻す(&D)", "適用(&A)", "適用して閉じる", "キャンセル", "参照(&B)...");
        preferences.press("キャンセル");
        preferences.untilClosed();
    }

    @Test
    void wizardsHaveJapaneseButtons() {
        bench.menu("ファイル", "新規フリート…");
        Pane wizard = bench.shell("新しいフリート");
        assertThat(wizard.has(Button.class, "完了")).isTrue();
        wizard.press("キャンセル");
        wizard.untilClosed();
    }

    @Test
    void viewsHaveJapaneseTitles() {
        Map<String, String> titles = Map.of("org.eclipse.ui.views.ProblemView", "問題",
                "org.eclipse.ui.views.ContentOutline", "アウトライン", "org.eclipse.ui.views.PropertySheet", "プロパティー",
                "org.eclipse.ui.views.ProgressView", "進行状況", "org.eclipse.team.ui.GenericHistoryView", "履歴");
        titles.forEach((id, title) -> assertThat(bench.ui(() -> bench.view(id).getTitle())).startsWith(title));
        bench.menu("ウィンドウ", "レイアウトを初期状態に戻す…");
        Pane question = bench.shell("レイアウトを初期状態に戻す");
        question.press("初期状態に戻す");
        question.untilClosed();
    }

    @Test
    void closingAChangedFleetAsksInJapanese(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("van.fleet"), new Samples().content(Samples.OB_VAN));
        IEditorPart editor = bench.open(file);
        bench.everything().type("名前", "改名");
        bench.until("the fleet to be changed", editor::isDirty);
        bench.menu("編集", "元に戻す：名前の設定");
        bench.until("the fleet to be as before", () -> !editor.isDirty());
        bench.everything().type("名前", "改名");
        bench.menu("ファイル", "閉じる");
        Pane question = bench.shell("ファイルの保存");
        assertThat(question.labels()).contains("「van.fleet」を保存しますか。");
        question.press("キャンセル");
        question.untilClosed();
        bench.menu("ファイル", "保存");
        bench.until("the fleet to be saved", () -> !editor.isDirty());
        assertThat(new FleetFile(new DurableWriter()).load(file).fleet().getName()).isEqualTo("改名");
    }
}
