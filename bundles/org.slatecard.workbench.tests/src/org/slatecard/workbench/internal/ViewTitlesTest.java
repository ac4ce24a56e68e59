package org.slatecard.workbench.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;

class ViewTitlesTest {
    private static final String PROGRESS = "org.eclipse.ui.views.ProgressView";

    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void aViewThatIsNotOpenYetIsCalledAsInTheLanguageOfThisStart() {
        MPart progress = bench.ui(() -> bench.window().getService(EModelService.class)
                .findElements(bench.window().getService(MWindow.class), PROGRESS, MPart.class)).get(0);
        assertThat(progress.getObject()).as("not open").isNull();
        progress.setLabel("進行状況");

        bench.run(() -> new ViewTitles(bench.window()).translate());

        assertThat(progress.getLabel()).isEqualTo("Progress");
    }
}
