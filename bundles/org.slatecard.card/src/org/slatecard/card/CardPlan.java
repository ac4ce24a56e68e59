package org.slatecard.card;

import java.util.List;
import org.slatecard.model.text.Text;

/**
 * What an export is going to do to a card. Nothing has been touched yet.
 *
 * @param drive     the card
 * @param content   what it is to hold
 * @param files     what happens to each file
 * @param manifest  what happens to {@link CardManifest#FILE_NAME}, which is written with every export
 * @param untouched names of everything else in the root of the card; it stays as it is, and so does all below it
 * @param warnings  what the user should know before writing
 */
public record CardPlan(Drive drive, CardContent content, List<PlannedFile> files, FileState manifest,
        List<String> untouched, List<Text> warnings) {
    /** An unchangeable plan. */
    public CardPlan {
        files = List.copyOf(files);
        untouched = List.copyOf(untouched);
        warnings = List.copyOf(warnings);
    }
}
