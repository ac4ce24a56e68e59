package org.slatecard.card;

import java.util.Optional;

/**
 * What is going to happen to a file of the card.
 *
 * @param file   what it is going to be
 * @param state  what that means for the card
 * @param onCard SHA-256 of what is on the card now, 64 hexadecimal digits; empty where there is nothing
 */
public record PlannedFile(CardFile file, FileState state, Optional<String> onCard) {}
