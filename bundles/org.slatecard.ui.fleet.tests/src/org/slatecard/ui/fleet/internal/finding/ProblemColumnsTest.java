package org.slatecard.ui.fleet.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.service.prefs.Preferences;
import org.slatecard.testsupport.ui.Bench;

class ProblemColumnsTest {
    @RegisterExtension
    final Bench bench = new Bench();

    private final Preferences memory = InstanceScope.INSTANCE.getNode("org.slatecard.ui.fleet");

    @AfterEach
    void forget() {
        memory.remove("problemColumns");
    }

    @Test
    void whatIsWrongHasMostOfTheRoomUntilTheUserWantsItOtherwise() {
        TreeColumn description = description();
        ProblemColumns columns = new ProblemColumns();
        bench.run(() -> columns.attach(bench.page()));
        assertThat(bench.ui(description::getWidth)).isGreaterThan(500);
        bench.run(() -> description.setWidth(100));
        bench.run(() -> columns.attach(bench.page()));
        assertThat(bench.ui(description::getWidth)).isEqualTo(100);
    }

    @Test
    void whatTheUserMadeOfItStaysAtTheNextStart() {
        memory.putBoolean("problemColumns", true);
        TreeColumn description = description();
        bench.run(() -> new ProblemColumns().attach(bench.page()));
        assertThat(bench.ui(description::getWidth)).isEqualTo(100);
    }

    /** The first column, narrow as a user may have made it. */
    private TreeColumn description() {
        return bench.ui(() -> {
            TreeColumn column = ((TreeViewer) bench.view(IPageLayout.ID_PROBLEM_VIEW).getSite()
                    .getSelectionProvider()).getTree().getColumn(0);
            column.setWidth(100);
            return column;
        });
    }
}
