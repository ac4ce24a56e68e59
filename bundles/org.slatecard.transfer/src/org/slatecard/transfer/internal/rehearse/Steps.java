package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.validation.Severity;

/** The steps of a rehearsal so far. */
final class Steps {
    private final List<RehearsalStep> taken = new ArrayList<>();

    /** What is done in a step. */
    @FunctionalInterface
    interface Action {
        /**
         * Does it.
         *
         * @throws Stop        when it found something
         * @throws IOException when the connection is lost
         */
        void run() throws IOException, Stop;
    }

    List<RehearsalStep> taken() {
        return taken;
    }

    /** Takes a step; after an error in it there is none. */
    void take(Kind kind, Action action, Supplier<Dialogue> dialogue) throws Ended {
        if (!isTaken(kind, action, dialogue)) {
            throw new Ended();
        }
    }

    /** Takes a step that others may follow whatever comes of it; gives whether it found no error. */
    boolean isTaken(Kind kind, Action action, Supplier<Dialogue> dialogue) {
        long start = System.nanoTime();
        Optional<Found> found = Optional.empty();
        try {
            action.run();
        } catch (Stop e) {
            found = Optional.of(e.found());
        } catch (IOException e) {
            found = Optional.of(Found.of(RehearsalProblem.CONNECTION_LOST));
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        List<Exchange> exchanges = dialogue.get() == null ? List.of() : dialogue.get().takeExchanges();
        taken.add(new RehearsalStep(kind, time, exchanges, found));
        return found.filter(each -> each.problem().severity() == Severity.ERROR).isEmpty();
    }
}
