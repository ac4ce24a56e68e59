package org.slatecard.ui.fleet.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;

class ProblemColumnsTest {
    @RegisterExtension
    final Bench bench = new Bench();

    @Test
    void whatIsWrongHasMostOfTheRoomUntilTheUserWantsItOtherwise() {
        TreeColumn description = bench.ui(() -> ((TreeViewer) bench.view(IPageLayout.ID_PROBLEM_VIEW).getSite()
                .getSelectionProvider()).getTree().getColumn(0));
        InstanceScope.INSTANCE.getNode("org.slatecard.ui.fleet").remove("problemColumns");
        bench.run(() -> description.setWidth(100));
        bench.run(() -> new ProblemColumns().attach(bench.page()));
        assertThat(bench.ui(description::getWidth)).isGreaterThan(500);
        bench.run(() -> description.setWidth(100));
        bench.run(() -> new ProblemColumns().attach(bench.page()));
        assertThat(bench.ui(description::getWidth)).isEqualTo(100);
    }
}
