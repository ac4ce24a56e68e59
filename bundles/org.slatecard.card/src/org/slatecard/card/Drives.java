package org.slatecard.card;

import java.nio.file.Path;
import java.util.List;
import org.slatecard.model.text.ExplainedException;

/** Finds memory cards. Asks the operating system each time: nothing is remembered. */
public interface Drives {
    /** The removable drives that are there and mounted, in the order of their paths; empty where the system tells of none. */
    List<Drive> find();

    /**
     * The drive that a folder lies on, with the folder as its path.
     *
     * @throws ExplainedException when the folder is not there, or is not a folder
     */
    Drive at(Path folder) throws ExplainedException;
}
