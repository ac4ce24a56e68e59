package org.slatecard.card;

import java.nio.file.Path;
import org.slatecard.model.text.ExplainedException;

/** Finds out what an export would do to a card, without touching it. */
public interface CardPlanner {
    /**
     * Plans an export.
     *
     * @param content what the card is to hold
     * @param card    root of the card, or a folder that stands for one
     * @param folders whether a folder of the system may be written
     * @throws ExplainedException when the export must not or cannot be done: nothing to write, the card is gone, no
     *                            folder, read-only or too full, a folder of the system or the home folder, a
     *                            certificate over the camera's limit (F17), or something that is not a file where a
     *                            file must go
     */
    CardPlan plan(CardContent content, Path card, SystemFolders folders) throws ExplainedException;
}
