package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
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

    @Test
    void leadsToTheWizardForANewFleet() {
        bench.command("org.slatecard.workbench.welcome");
        Hyperlink link = bench.everything().find(Hyperlink.class, "Make a new fleet");
        follow(link);
        bench.shell("New Fleet").press("Cancel");
    }

    @Test
    void opensASample() {
        bench.command("org.slatecard.workbench.welcome");
        Hyperlink link = bench.everything().find(Hyperlink.class,
                "Or a sample that is in order: an OB van with 12 cameras");
        follow(link);
        bench.until("the sample to be open", () -> bench.window().getShell().getText().endsWith(" – Slatecard"));
    }

    private void follow(Hyperlink link) {
        Event enter = new Event();
        enter.character = SWT.CR;
        bench.begin(() -> link.notifyListeners(SWT.KeyDown, enter));
    }
}
