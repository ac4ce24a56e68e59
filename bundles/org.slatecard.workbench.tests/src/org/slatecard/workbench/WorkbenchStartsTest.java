package org.slatecard.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchStartsTest {
    @Test
    void opensTheFleetPerspective() {
        String[] id = new String[1];
        Display.getDefault().syncExec(() -> id[0] = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage()
                .getPerspective().getId());
        assertThat(id[0]).isEqualTo("org.slatecard.workbench.fleet");
    }
}
