package org.slatecard.card;

import org.slatecard.model.text.TextKey;

/** What a plan of cards says. */
enum PlanText implements TextKey {
    CARDS, HOLDS, LOAD, HOW
}
