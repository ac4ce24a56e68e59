package org.slatecard.transfer.internal.rehearse;

import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Found;

/** A step found something; whether it ends there, the severity of the problem says. */
final class Stop extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Found found;

    Stop(RehearsalProblem problem, Object... arguments) {
        found = Found.of(problem, arguments);
    }

    Found found() {
        return found;
    }
}
