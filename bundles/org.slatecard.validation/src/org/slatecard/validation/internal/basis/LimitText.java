package org.slatecard.validation.internal.basis;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.ValueOrigin;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.text.Text;
import org.slatecard.model.text.TextKey;

/** Parts of messages about limits of camera models. */
public enum LimitText implements TextKey {
    DOCUMENTED, ASSUMED, CORRECTED, RANGE, AT_MOST, AT_LEAST, LIST, TAKES, TAKES_LETTER_AND_DIGIT, REFUSES_LENGTH,
    REFUSES_CHARACTER, LACKS_LETTER_OR_DIGIT, ONE_CHARACTER, CHARACTERS;

    /** Where the values behind a verdict come from: that one of them is the user's own, or assumed, counts for all. */
    public static Text basis(Sourced part, List<EAttribute> values) {
        ValueOrigin weakest = ValueOrigin.of(part, values.get(0));
        for (EAttribute value : values) {
            ValueOrigin origin = ValueOrigin.of(part, value);
            if (origin.doubt() > weakest.doubt()) {
                weakest = origin;
            }
        }
        return switch (weakest.provenance()) {
            case DOCUMENTED -> LimitText.DOCUMENTED.with(String.valueOf(weakest.source()));
            case ASSUMED -> LimitText.ASSUMED.with(String.valueOf(weakest.source()));
            case CORRECTED -> LimitText.CORRECTED.with(String.valueOf(weakest.source()),
                    String.valueOf(weakest.date()));
        };
    }

    /** How many characters a value has, as a part of a message. */
    public static Text characters(CharSequence value) {
        int length = FieldLimit.length(value);
        return length == 1 ? LimitText.ONE_CHARACTER.with() : LimitText.CHARACTERS.with(length);
    }

    /** Several things one after the other. */
    public static Object list(List<?> things) {
        Object all = "";
        for (Object thing : things) {
            all = all.equals("") ? thing : LimitText.LIST.with(all, thing);
        }
        return all;
    }
}
