package org.slatecard.workbench;

import org.slatecard.vault.SecretStrength;

/** Words for how well a secret stands against guessing. */
public final class StrengthText {
    private StrengthText() {}

    /** The words, in lower case, for use within a sentence. */
    public static String of(SecretStrength strength) {
        return switch (strength) {
            case VERY_WEAK -> Messages.Strength_veryWeak;
            case WEAK -> Messages.Strength_weak;
            case FAIR -> Messages.Strength_fair;
            case STRONG -> Messages.Strength_strong;
            case VERY_STRONG -> Messages.Strength_veryStrong;
        };
    }
}
