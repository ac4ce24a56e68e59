package org.slatecard.validation.internal.basis;

import java.util.Optional;
import java.util.stream.Collectors;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.text.Text;

/**
 * What one camera model accepts in one field of its menu.
 *
 * @param model the camera model
 * @param spec  what it accepts
 */
public record FieldLimit(CameraModel model, FieldSpec spec) {

    /** The limit of a field, where the model states one. */
    public static Optional<FieldLimit> of(CameraModel model, Field field) {
        return CameraModels.field(model, field).map(spec -> new FieldLimit(model, spec));
    }

    /** Whether a value has more or fewer characters than the field takes. */
    public boolean refusesLength(String value) {
        int length = length(value);
        return length < spec.getMinLength() || spec.getMaxLength() > 0 && length > spec.getMaxLength();
    }

    /** Number of characters of a value; none where it is null. */
    public static int length(String value) {
        return value == null ? 0 : value.codePointCount(0, value.length());
    }

    /** The characters of a value that the field does not take, each once, with blanks between them; empty if none. */
    public String refusedCharacters(String value) {
        if (value == null || value.codePoints().allMatch(this::takes)) {
            return "";
        }
        return value.codePoints().filter(each -> !takes(each)).distinct().mapToObj(FieldLimit::shown)
                .collect(Collectors.joining(" "));
    }

    /** The characters that the field takes, for a message. */
    public String takenCharacters() {
        String symbols = spec.getSymbols() == null ? "" : String.join(" ", spec.getSymbols().split(""));
        return ((spec.isLetters() ? "A-Z a-z " : "") + (spec.isDigits() ? "0-9 " : "") + symbols).strip();
    }

    /** Where the limit comes from: documented, or assumed. */
    public Text basis() {
        LimitText sure = spec.getProvenance() == Provenance.DOCUMENTED ? LimitText.DOCUMENTED : LimitText.ASSUMED;
        return sure.with(String.valueOf(spec.getSource()));
    }

    private boolean takes(int character) {
        return spec.isLetters() && (character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z')
                || spec.isDigits() && character >= '0' && character <= '9'
                || spec.getSymbols() != null && spec.getSymbols().indexOf(character) >= 0;
    }

    private static String shown(int character) {
        boolean visible = !Character.isISOControl(character) && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character);
        return visible ? Character.toString(character) : String.format("U+%04X", character);
    }
}
