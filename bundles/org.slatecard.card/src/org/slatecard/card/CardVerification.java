package org.slatecard.card;

import java.nio.file.Path;
import java.util.Optional;
import org.slatecard.model.text.ExplainedException;

/** Answers: is what is on this card what the fleet says today? Writes nothing. */
public interface CardVerification {
    /**
     * Compares a card with what it should hold.
     *
     * @param content what the fleet says today
     * @param card    root of the card
     * @throws ExplainedException when the fleet asks for nothing, or the card is gone, no folder or cannot be read
     */
    CardVerdict verify(CardContent content, Path card) throws ExplainedException;

    /**
     * What a card states about itself; empty where it states nothing that can be read.
     *
     * @param card root of the card
     * @throws ExplainedException when the card is gone, or no folder
     */
    Optional<CardManifest> manifest(Path card) throws ExplainedException;
}
