package org.slatecard.ui.card.internal;

import org.slatecard.card.CheckState;
import org.slatecard.card.FileState;

/** Words for states of files. */
final class StateText {
    private StateText() {}

    static String of(FileState state) {
        return switch (state) {
            case NEW -> Messages.StateNew;
            case SAME -> Messages.StateSame;
            case REPLACED -> Messages.StateReplaced;
        };
    }

    static String of(CheckState state) {
        return switch (state) {
            case SAME -> Messages.CheckSame;
            case DIFFERS -> Messages.CheckDiffers;
            case MISSING -> Messages.CheckMissing;
            case FOREIGN -> Messages.CheckForeign;
        };
    }
}
