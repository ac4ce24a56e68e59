package org.slatecard.card;

import java.util.List;

/**
 * A card that was written, read back and found equal to what the fleet says.
 *
 * @param plan     what was carried out
 * @param manifest what the card now states about itself
 * @param readBack how it was read back; the weakest way of all its files
 */
public record CardResult(CardPlan plan, CardManifest manifest, ReadBack readBack) {
    /** The files with what happened to each of them. */
    public List<PlannedFile> files() {
        return plan.files();
    }
}
