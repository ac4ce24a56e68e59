package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;

class WelcomeTest {
    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void offersThreeWaysToBegin() {
        bench.menu("Help", "Welcome");
        bench.until("the Welcome page", () -> bench.page().getActiveEditor() != null);
        assertThat(bench.everything().all(Hyperlink.class).stream().map(link -> bench.ui(link::getText)))
                .contains("Try a sample with mistakes to mend", "Make a new fleet", "Open a fleet");
        assertThat(bench.everything().labels()).contains("Welcome to Slatecard");
    }

    @Test
    void beginsWithTheKeyboard() {
        bench.command("org.slatecard.workbench.welcome");
        assertThat(bench.ui(() -> bench.window().getShell().getDisplay().getFocusControl()))
                .isInstanceOf(Hyperlink.class);
    }

    @Test
    void isThereOnce() {
        bench.command("org.slatecard.workbench.welcome");
        bench.command("org.slatecard.workbench.welcome");
        assertThat(bench.ui(() -> bench.page().getEditorReferences().length)).isEqualTo(1);
    }
}
