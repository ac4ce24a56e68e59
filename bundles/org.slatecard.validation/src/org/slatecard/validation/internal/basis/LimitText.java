package org.slatecard.validation.internal.basis;

import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.text.Text;
import org.slatecard.model.text.TextKey;

/** Parts of messages about limits of camera models. */
public enum LimitText implements TextKey {
    DOCUMENTED, ASSUMED, RANGE, AT_MOST, AT_LEAST, TAKES, TAKES_LETTER_AND_DIGIT, REFUSES_LENGTH, REFUSES_CHARACTER,
    LACKS_LETTER_OR_DIGIT;

    /** Where a limit comes from, and that it is assumed where it is. */
    public static Text basis(Sourced limit) {
        LimitText sure = limit.getProvenance() == Provenance.DOCUMENTED ? LimitText.DOCUMENTED : LimitText.ASSUMED;
        return sure.with(String.valueOf(limit.getSource()));
    }
}
