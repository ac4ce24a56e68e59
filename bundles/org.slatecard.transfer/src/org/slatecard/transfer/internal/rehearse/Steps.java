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
import org.slatecard.transfer.internal.tls.TooMuch;
import org.slatecard.validation.Severity;

/** The steps of a rehearsal so far. */
final class Steps {
    private final List<RehearsalStep> taken = new ArrayList<>();
    private final Masking masking;

    /** Steps in which a password may be spoken, which none of them shows. */
    Steps(char[] secret) {
        masking = new Masking(secret);
    }

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

    /** Whether the last step found that. */
    boolean endsWith(RehearsalProblem problem) {
        return taken.getLast().found().filter(found -> found.problem() == problem).isPresent();
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
        } catch (TooMuch e) {
            found = Optional.of(Found.of(RehearsalProblem.REPLY_OVERSIZED));
        } catch (IOException e) {
            found = Optional.of(Found.of(RehearsalProblem.CONNECTION_LOST));
        }
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        List<Exchange> exchanges = dialogue.get() == null ? List.of() : dialogue.get().takeExchanges();
        taken.add(new RehearsalStep(kind, time, masking.in(exchanges), found.map(masking::in)));
        return found.filter(each -> each.problem().severity() == Severity.ERROR).isEmpty();
    }
}
