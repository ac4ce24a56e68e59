package org.slatecard.card.internal;

import java.util.Optional;
import org.slatecard.card.CardManifest;
import org.slatecard.model.text.Text;

/** The manifest of a card, or why it cannot be read; neither where there is none. */
record ManifestReading(Optional<CardManifest> manifest, Optional<Text> problem) {
    static ManifestReading of(CardManifest manifest) {
        return new ManifestReading(Optional.of(manifest), Optional.empty());
    }

    static ManifestReading problem(Text problem) {
        return new ManifestReading(Optional.empty(), Optional.of(problem));
    }

    static ManifestReading none() {
        return new ManifestReading(Optional.empty(), Optional.empty());
    }
}
