package org.slatecard.card;

import org.slatecard.model.text.ExplainedException;

/** Makes a card safe to pull out. */
public interface Ejection {
    /**
     * Whether this system lets a program eject the drive; otherwise the user does it in the system's own way. A folder
     * within a volume is never ejected: the volume may be the system's own.
     */
    boolean supports(Drive drive);

    /**
     * Writes out everything that waits and unmounts the drive. May take seconds.
     *
     * @throws ExplainedException when the system refuses, for instance because a program has a file open there
     */
    void eject(Drive drive) throws ExplainedException;
}
