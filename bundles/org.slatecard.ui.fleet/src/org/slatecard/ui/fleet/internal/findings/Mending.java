package org.slatecard.ui.fleet.internal.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.slatecard.ui.fleet.internal.session.Edit;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Fix;

/**
 * Mends findings one after the other, in one step of undo: each fix is asked for when its turn comes, because it may
 * depend on those before, as the next free address does.
 */
final class Mending {
    private final FleetSession session;

    Mending(FleetSession session) {
        this.session = session;
    }

    /** Mends what can be mended of these findings, under that name in the Edit menu; gives how many it were. */
    int mend(String label, List<Finding> findings) {
        if (session.readOnly()) {
            return 0;
        }
        Edit edit = null;
        int mended = 0;
        for (Finding finding : findings) {
            Command command = fix(finding).map(fix -> fix.command(session.domain())).orElse(null);
            if (command == null || !command.canExecute()) {
                continue;
            }
            if (edit == null) {
                edit = new Edit(label, command);
                session.execute(edit);
            } else {
                edit.appendAndExecute(command);
            }
            mended++;
        }
        return mended;
    }

    /** The fix as it is now; none where an earlier one has mended this finding too. */
    private Optional<Fix> fix(Finding finding) {
        session.findings().catchUp();
        return session.findings().of(finding.subject()).stream()
                .filter(now -> now.rule().id().equals(finding.rule().id()) && now.feature() == finding.feature())
                .map(Finding::fix).filter(Objects::nonNull).findFirst();
    }
}
