package org.slatecard.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;

class WorkbenchStartsTest {
    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void opensTheFleetPerspective() {
        String id = bench.ui(() -> bench.page().getPerspective().getId());
        assertThat(id).isEqualTo("org.slatecard.workbench.fleet");
    }

    @Test
    void opensPreferencesFromTheMenu() {
        bench.menu("Window", "Preferences");
        Pane preferences = bench.shell("Preferences");
        assertThat(preferences.has(Button.class, "Apply and Close")).isTrue();
        preferences.press("Cancel");
        preferences.untilClosed();
    }

    @Test
    void keepsPicturesOfTheScreen() throws Exception {
        Path picture = bench.picture("workbench");
        assertThat(Files.size(picture)).isGreaterThan(1000);
    }
}
