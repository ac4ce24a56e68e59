package org.slatecard.card;

/** What a card was chosen for. */
public enum CardPurpose {
    /** Some cameras, with all that they send to. */
    CAMERAS,
    /** One transfer target alone. */
    TARGET,
    /** Some server slots of some cameras, as a {@link LoadPlan} has them. */
    PLAN
}
