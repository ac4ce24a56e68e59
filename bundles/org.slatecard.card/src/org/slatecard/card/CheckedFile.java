package org.slatecard.card;

import java.util.Optional;

/**
 * A file of a card, compared.
 *
 * @param name     name in the root of the card; a folder stands for all below it
 * @param state    how it compares
 * @param expected SHA-256 that it should have, 64 hexadecimal digits; empty where it is foreign
 * @param onCard   SHA-256 that it has; empty where it is missing or foreign
 */
public record CheckedFile(String name, CheckState state, Optional<String> expected, Optional<String> onCard) {
    /** Whether it is not as the fleet says. */
    public boolean isWrong() {
        return state == CheckState.DIFFERS || state == CheckState.MISSING;
    }
}
