package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import org.slatecard.ui.fleet.internal.table.block.RefusedCell;

/** What the table asks and tells the user. */
interface Questions {
    /** What to do with the rows of a block that are left over. */
    enum Missing {
        ADD_CAMERAS, LEAVE_OUT, CANCEL
    }

    /** Asks what to do where a block has more rows than there are cameras from the selected one on. */
    Missing missing(int rows, int cameras);

    /** Tells that nothing was changed, because these cells do not take what they should. */
    void refused(List<RefusedCell> cells);
}
