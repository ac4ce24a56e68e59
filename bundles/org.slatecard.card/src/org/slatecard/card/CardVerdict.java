package org.slatecard.card;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;

/**
 * How a card compares with what the fleet says today.
 *
 * @param card     root of the card
 * @param files    the files that the fleet asks for, then what else is in the root, both by name
 * @param manifest what the card states about itself; empty where it has no manifest that can be read
 * @param notes    what else the user should know: no manifest, made for another fleet, changed since it was written
 * @param held     SHA-256 of the certificates on the card, of their DER form, 64 hexadecimal digits each; those of files
 *                 that cannot be read are missing
 */
public record CardVerdict(Path card, List<CheckedFile> files, Optional<CardManifest> manifest, List<Text> notes,
        List<String> held) {
    /** An unchangeable verdict. */
    public CardVerdict {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        held = List.copyOf(held);
    }

    /** Whether everything that the fleet asks for is on the card as it should be. What is foreign does not matter. */
    public boolean matches() {
        return files.stream().noneMatch(CheckedFile::isWrong);
    }
}
