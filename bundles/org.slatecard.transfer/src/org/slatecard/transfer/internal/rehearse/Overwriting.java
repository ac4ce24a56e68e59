package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;

/** What a server does with a second file of the same name: cameras name their clips alike. */
final class Overwriting {
    /** What some servers append to a name that is taken. */
    static final String RENAMED = ".1";

    private final Upload first;
    private final Upload second;
    private final Dialogue dialogue;

    /**
     * Looks at a file that was stored.
     *
     * @param second another one of the same name, for which a way for its data is open
     */
    Overwriting(Upload first, Upload second, Dialogue dialogue) {
        this.first = first;
        this.second = second;
        this.dialogue = dialogue;
    }

    /** Stores the second file and says what came of it. Servers that tell no sizes keep it to themselves. */
    void look() throws IOException, Stop {
        try {
            second.store(true);
        } catch (Stop e) {
            throw e.found().problem() == RehearsalProblem.STORE_REFUSED
                    ? new Stop(RehearsalProblem.FILE_KEPT, dialogue.last())
                    : e;
        }
        Reply size = dialogue.ask("SIZE " + first.name());
        if (second.isOf(size)) {
            throw new Stop(RehearsalProblem.FILE_OVERWRITTEN, first.path());
        }
        if (first.isOf(size)) {
            Reply deleted = dialogue.ask("DELE " + first.name() + RENAMED);
            throw deleted.isPositive()
                    ? new Stop(RehearsalProblem.FILE_RENAMED, first.path())
                    : new Stop(RehearsalProblem.FILE_LEFT, first.path() + ".*", deleted.text());
        }
    }
}
