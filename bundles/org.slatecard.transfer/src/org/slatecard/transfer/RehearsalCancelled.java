package org.slatecard.transfer;

import org.slatecard.model.text.Text;

/** A rehearsal was cancelled. Says whether the server still has the file that was stored there. */
public final class RehearsalCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text outcome;

    /** With what is left on the server. */
    public RehearsalCancelled(Text outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    /** What is left on the server, for the user. */
    public Text outcome() {
        return outcome;
    }
}
