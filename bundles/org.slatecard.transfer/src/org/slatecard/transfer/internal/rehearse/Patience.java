package org.slatecard.transfer.internal.rehearse;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.internal.net.Site;

/**
 * Connects again, with growing pauses, where a server turns a connection away: it may not have noticed yet that an earlier
 * one has ended.
 */
final class Patience {
    private static final int ATTEMPTS = 4;

    private final Site site;

    Patience(Site site) {
        this.site = site;
    }

    /**
     * Makes attempts until one succeeds or fails for another reason.
     *
     * @param attempt gives what it found; empty where it succeeded
     * @return what the last one found
     */
    Optional<Found> with(Supplier<Optional<Found>> attempt) throws InterruptedException {
        Duration pause = site.limits().pause();
        Optional<Found> found = attempt.get();
        for (int attempts = 1; attempts < ATTEMPTS && isAboutTheConnection(found)
                && !site.deadline().isOver(); attempts++) {
            Thread.sleep(pause);
            pause = pause.multipliedBy(2);
            found = attempt.get();
        }
        return found;
    }

    /** A password that is refused is not tried again: accounts are locked over that. */
    private static boolean isAboutTheConnection(Optional<Found> found) {
        return found.map(Found::problem).filter(problem -> problem == RehearsalProblem.GREETING_REFUSED
                || problem == RehearsalProblem.CONNECTION_LOST).isPresent();
    }
}
