package org.slatecard.ui.fleet.internal.findings;

import java.util.List;
import java.util.function.BiPredicate;
import org.eclipse.swt.widgets.Shell;

/** What commands do about the findings that are selected in the view. */
enum FindingCommand {
    OPEN((actions, rows) -> rows.size() == 1, (actions, rows, shell) -> actions.open(rows.get(0))),
    FIX(FindingActions::canFix, (actions, rows, shell) -> actions.fix(rows)),
    FIX_ALL(FindingActions::canFixAll, (actions, rows, shell) -> actions.fixAll(rows.get(0).ruleId())),
    ACCEPT(FindingActions::canAccept, (actions, rows, shell) -> actions.accept(shell, rows)),
    TAKE_BACK(FindingActions::canTakeBack, (actions, rows, shell) -> actions.takeBack(rows)),
    COPY((actions, rows) -> !rows.isEmpty(), (actions, rows, shell) -> actions.copy(shell, rows));

    private final BiPredicate<FindingActions, List<FindingRow>> possible;
    private final Act act;

    FindingCommand(BiPredicate<FindingActions, List<FindingRow>> possible, Act act) {
        this.possible = possible;
        this.act = act;
    }

    boolean isPossible(FindingActions actions, List<FindingRow> rows) {
        return possible.test(actions, rows);
    }

    void run(FindingActions actions, List<FindingRow> rows, Shell shell) {
        act.on(actions, rows, shell);
    }

    private interface Act {
        void on(FindingActions actions, List<FindingRow> rows, Shell shell);
    }
}
