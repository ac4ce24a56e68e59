package org.slatecard.validation.internal.basis;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.Text;

/**
 * What one camera model accepts in one field of its menu.
 *
 * @param model the camera model
 * @param spec  what it accepts
 */
public record FieldLimit(CameraModel model, FieldSpec spec) {
    /** The values behind a verdict about the length. */
    public static final List<EAttribute> LENGTH = List.of(CameraPackage.Literals.FIELD_SPEC__MIN_LENGTH,
            CameraPackage.Literals.FIELD_SPEC__MAX_LENGTH);
    /** The values behind a verdict about characters. */
    public static final List<EAttribute> CHARACTERS = List.of(CameraPackage.Literals.FIELD_SPEC__LETTERS,
            CameraPackage.Literals.FIELD_SPEC__DIGITS, CameraPackage.Literals.FIELD_SPEC__SYMBOLS);
    /** The values behind what a field takes altogether. */
    public static final List<EAttribute> TEXT = Stream.concat(LENGTH.stream(), CHARACTERS.stream()).toList();
    /** The values behind a verdict about a number. */
    public static final List<EAttribute> NUMBER = List.of(CameraPackage.Literals.FIELD_SPEC__MINIMUM,
            CameraPackage.Literals.FIELD_SPEC__MAXIMUM);
    /** The values behind a verdict about what must not be missing. */
    public static final List<EAttribute> REQUIRED = List.of(CameraPackage.Literals.FIELD_SPEC__REQUIRES_LETTER,
            CameraPackage.Literals.FIELD_SPEC__REQUIRES_DIGIT);
    /** The value behind a verdict about what the camera is delivered with. */
    public static final List<EAttribute> FACTORY = List.of(CameraPackage.Literals.FIELD_SPEC__FACTORY_VALUE);

    private static final int NAMED = 8;

    /** The limit of a field, where the model states one. */
    public static Optional<FieldLimit> of(CameraModel model, Field field) {
        return CameraModels.field(model, field).map(spec -> new FieldLimit(model, spec));
    }

    /** The limit of the first of several models that refuses something. */
    public static Optional<FieldLimit> first(List<CameraModel> models, Field field, Predicate<FieldLimit> refuses) {
        for (CameraModel model : models) {
            FieldSpec spec = CameraModels.field(model, field).orElse(null);
            FieldLimit limit = spec == null ? null : new FieldLimit(model, spec);
            if (limit != null && refuses.test(limit)) {
                return Optional.of(limit);
            }
        }
        return Optional.empty();
    }

    /** Number of characters of a value. */
    public static int length(CharSequence value) {
        return Character.codePointCount(value, 0, value.length());
    }

    /** Whether it is one of A-Z and a-z. */
    public static boolean isLetter(int character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    /** Whether it is one of 0-9. */
    public static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Whether a value has more or fewer characters than the field takes. */
    public boolean refusesLength(CharSequence value) {
        int length = length(value);
        return length < spec.getMinLength() || spec.getMaxLength() > 0 && length > spec.getMaxLength();
    }

    /** Whether a number is smaller or larger than the field takes. */
    public boolean refuses(int number) {
        return number < spec.getMinimum() || spec.getMaximum() > 0 && number > spec.getMaximum();
    }

    /** Whether the field takes every character of a value. */
    public boolean takes(CharSequence value) {
        for (int at = 0; at < value.length(); at++) {
            if (!takes(value.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value lacks the letter or the digit that the field requires. */
    public boolean lacksLetterOrDigit(CharSequence value) {
        return spec.isRequiresLetter() && value.chars().noneMatch(FieldLimit::isLetter)
                || spec.isRequiresDigit() && value.chars().noneMatch(FieldLimit::isDigit);
    }

    /** The characters of a value that the field does not take, each once, with blanks between them; the first few. */
    public Object refusedCharacters(String value) {
        List<Integer> refused = value.codePoints().filter(each -> !takes(each)).distinct().limit(NAMED + 1L).boxed()
                .toList();
        return refused.size() > NAMED
                ? CharacterText.more(CharacterText.of(refused.subList(0, NAMED)))
                : CharacterText.of(refused);
    }

    /** The characters that the field takes, for a message. */
    public String takenCharacters() {
        String symbols = spec.getSymbols() == null ? "" : String.join(" ", spec.getSymbols().split(""));
        return ((spec.isLetters() ? "A-Z a-z " : "") + (spec.isDigits() ? "0-9 " : "") + symbols).strip();
    }

    /** How many characters the field takes, for a message. */
    public Text range() {
        if (spec.getMaxLength() == 0) {
            return LimitText.AT_LEAST.with(spec.getMinLength());
        }
        return spec.getMinLength() == 0
                ? LimitText.AT_MOST.with(spec.getMaxLength())
                : LimitText.RANGE.with(spec.getMinLength(), spec.getMaxLength());
    }

    /** Where the values that refuse something come from: documented, assumed, or corrected by the user. */
    public Text basis(List<EAttribute> values) {
        return LimitText.basis(spec, values);
    }

    private boolean takes(int character) {
        return spec.isLetters() && isLetter(character) || spec.isDigits() && isDigit(character)
                || spec.getSymbols() != null && spec.getSymbols().indexOf(character) >= 0;
    }
}
