package org.slatecard.transfer.internal.rehearse;

import java.util.List;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.ServerFinding;

/** A step found something; whether it ends there, the severity of the problem says. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Found found;

    Stop(RehearsalProblem problem, Object... arguments) {
        found = Found.of(problem, arguments);
    }

    Stop(RehearsalProblem problem, List<ServerFinding.Advice> advice, Object... arguments) {
        found = new Found(problem, problem.message(arguments), advice);
    }

    Stop(Found found) {
        this.found = found;
    }

    Found found() {
        return found;
    }
}
