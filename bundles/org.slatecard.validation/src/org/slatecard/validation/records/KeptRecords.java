package org.slatecard.validation.records;

import java.nio.file.Path;
import org.slatecard.model.text.ExplainedException;

/** Finds what earlier checks of a fleet's servers came to. A service of whoever keeps it. */
public interface KeptRecords {
    /**
     * What lies beside a fleet. Reads a file: not for the UI thread.
     *
     * @param fleet the file of the fleet
     * @throws ExplainedException when it is there and cannot be read
     */
    TransferRecords beside(Path fleet) throws ExplainedException;

    /**
     * Puts what lies beside a fleet beside a copy of it too, in the place of what lay there. Writes a file: not for the UI
     * thread.
     *
     * @param fleet the file of the fleet
     * @param copy  the file of the copy
     * @throws ExplainedException when either cannot be read, or the copy's not written; then that is as it was before
     */
    void copy(Path fleet, Path copy) throws ExplainedException;
}
