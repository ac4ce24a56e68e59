package org.slatecard.model.page;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.ValueOrigin;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage.Literals;
import org.slatecard.model.camera.Carried;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.ModelPart;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.SuiteStatus;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.text.Text;

/**
 * One value of a camera model.
 *
 * @param part      the part of the model that holds it
 * @param attribute which value
 */
public record ModelValue(Sourced part, EAttribute attribute) {
    private static final Map<EAttribute, PageText> LABELS = Map.ofEntries(
            entry(Literals.CAMERA_MODEL__NAME, PageText.NAME),
            entry(Literals.CAMERA_MODEL__MANUFACTURER, PageText.MANUFACTURER),
            entry(Literals.CAMERA_MODEL__SERVER_SLOTS, PageText.SERVER_SLOTS),
            entry(Literals.CAMERA_MODEL__IPV6, PageText.IPV6),
            entry(Literals.CERTIFICATE_FILE__FILE_NAME, PageText.FILE_NAME),
            entry(Literals.CERTIFICATE_FILE__PLACE, PageText.PLACE),
            entry(Literals.CERTIFICATE_FILE__PLACE_JA, PageText.PLACE_JA),
            entry(Literals.CERTIFICATE_FILE__CARD_SLOT, PageText.CARD_SLOT),
            entry(Literals.CERTIFICATE_FILE__MAXIMUM_BYTES, PageText.MAXIMUM_BYTES),
            entry(Literals.CIPHER_SUITE__STATUS, PageText.STATUS),
            entry(Literals.FIELD_SPEC__MIN_LENGTH, PageText.MIN_LENGTH),
            entry(Literals.FIELD_SPEC__MAX_LENGTH, PageText.MAX_LENGTH),
            entry(Literals.FIELD_SPEC__LETTERS, PageText.LETTERS),
            entry(Literals.FIELD_SPEC__DIGITS, PageText.DIGITS),
            entry(Literals.FIELD_SPEC__SYMBOLS, PageText.SYMBOLS),
            entry(Literals.FIELD_SPEC__REQUIRES_LETTER, PageText.REQUIRES_LETTER),
            entry(Literals.FIELD_SPEC__REQUIRES_DIGIT, PageText.REQUIRES_DIGIT),
            entry(Literals.FIELD_SPEC__MINIMUM, PageText.MINIMUM),
            entry(Literals.FIELD_SPEC__MAXIMUM, PageText.MAXIMUM),
            entry(Literals.FIELD_SPEC__VALUES, PageText.VALUES),
            entry(Literals.FIELD_SPEC__FACTORY_VALUE, PageText.FACTORY_VALUE),
            entry(Literals.FIELD_SPEC__ALL_FILE, PageText.ALL_FILE),
            entry(Literals.FIELD_SPEC__LABEL, PageText.LABEL),
            entry(Literals.FIELD_SPEC__LABEL_JA, PageText.LABEL_JA),
            entry(Literals.FIELD_SPEC__MENU_PATH, PageText.MENU_PATH),
            entry(Literals.FIELD_SPEC__MENU_PATH_JA, PageText.MENU_PATH_JA));
    private static final Map<Enumerator, PageText> CONSTANTS = Map.of(Carried.CARRIED, PageText.CARRIED,
            Carried.LEFT_OUT, PageText.LEFT_OUT, SuiteStatus.RECOMMENDED, PageText.RECOMMENDED,
            SuiteStatus.DEPRECATED, PageText.DEPRECATED);

    /**
     * One of the values that are possible.
     *
     * @param text  as it stands in a file
     * @param shown for people
     */
    public record Choice(String text, Text shown) {}

    /** The values of a part that the user corrected, whether anybody expects them there or not. */
    static Stream<EAttribute> corrected(Sourced part) {
        return LABELS.keySet().stream().filter(attribute -> attribute.getEContainingClass().isInstance(part))
                .filter(attribute -> ValueOrigin.of(part, attribute).isCorrected());
    }

    /** What it is called. */
    public Text label() {
        return LABELS.get(attribute).with();
    }

    /** What it is, for people. */
    public Text shown() {
        if (!isStated()) {
            return isJapanese() ? PageText.AS_IN_ENGLISH.with() : PageText.NOT_DOCUMENTED.with();
        }
        Object value = part.eGet(attribute);
        return value instanceof List<?> values
                ? PageText.PLAIN.with(String.join(", ", values.stream().map(Object::toString).toList()))
                : shown(value);
    }

    /** Whether the model, or the user's correction of it, says something about it. */
    public boolean isKnown() {
        return isStated() || origin().isCorrected();
    }

    private boolean isStated() {
        Object value = part.eGet(attribute);
        boolean limit = attribute == Literals.FIELD_SPEC__MAX_LENGTH
                || attribute == Literals.CERTIFICATE_FILE__MAXIMUM_BYTES
                || attribute == Literals.CAMERA_MODEL__SERVER_SLOTS;
        return value != null && value != Carried.UNKNOWN && !(limit && value.equals(0));
    }

    /** It as it stands in a file; null where nothing does. */
    public String text() {
        return attribute.isMany() || part.eGet(attribute) == null
                ? null
                : EcoreUtil.convertToString(attribute.getEAttributeType(), part.eGet(attribute));
    }

    /** Where it comes from. */
    public ValueOrigin origin() {
        return ValueOrigin.of(part, attribute);
    }

    /** Where it comes from in words, after a sign of its own shape for each kind; empty where nothing is known of it. */
    public Optional<Text> basis() {
        if (!isKnown()) {
            return Optional.empty();
        }
        Text basis = basis(origin());
        return Optional.of(beforeCorrection().map(before -> corrected(basis, before)).orElse(basis));
    }

    private static Text corrected(Text basis, ModelValue before) {
        return before.basis().map(was -> PageText.CORRECTED_FROM.with(basis, before.shown(), was))
                .orElseGet(() -> PageText.CORRECTED_FROM_UNKNOWN.with(basis, before.shown()));
    }

    /** What the model says without the user's correction; empty where there is none. */
    public Optional<ModelValue> beforeCorrection() {
        return part.getSources().stream().filter(source -> attribute.getName().equals(source.getValue()))
                .map(ValueSource::getCorrects).filter(Objects::nonNull).findFirst()
                .map(original -> new ModelValue(original, attribute));
    }

    static Text basis(ValueOrigin origin) {
        String source = String.valueOf(origin.source());
        return switch (origin.provenance()) {
            case DOCUMENTED -> PageText.DOCUMENTED.with(source);
            case ASSUMED -> PageText.ASSUMED.with(source);
            case CORRECTED -> PageText.CORRECTED.with(source, String.valueOf(origin.date()));
        };
    }

    /** Whether the user can correct it: a list of values cannot be. */
    public boolean isCorrectable() {
        return !attribute.isMany();
    }

    /** What it can be; empty where any text can. */
    public List<Choice> choices() {
        if (attribute.getEAttributeType() instanceof EEnum constants) {
            return constants.getELiterals().stream().map(literal -> literal.getInstance())
                    .map(constant -> new Choice(constant.getLiteral(), shown(constant))).toList();
        }
        return attribute.getEAttributeType().getInstanceClass() == boolean.class
                ? List.of(new Choice(String.valueOf(true), shown(true)),
                        new Choice(String.valueOf(false), shown(false)))
                : List.of();
    }

    /**
     * The user's correction of it, not yet written.
     *
     * @param text   as it stands in a file; null for no value
     * @param reason why, in the words of the user
     * @param day    of the correction
     */
    public Correction correction(String text, String reason, LocalDate day) {
        Correction correction = CameraFactory.eINSTANCE.createCorrection();
        switch (part) {
            case CameraModel model -> correction.setPart(ModelPart.MODEL);
            case CertificateFile file -> correction.setPart(ModelPart.CERTIFICATE_FILE);
            case CipherSuite suite -> {
                correction.setPart(ModelPart.SUITE);
                correction.setSuite(suite.getName());
            }
            case FieldSpec spec -> {
                correction.setPart(ModelPart.FIELD);
                correction.setField(spec.getField());
                correction.setWhen(spec.getWhen());
            }
            default -> throw new IllegalStateException(part.eClass().getName());
        }
        correction.setValue(attribute.getName());
        correction.setText(text);
        correction.setReason(reason);
        correction.setDate(day.toString());
        return correction;
    }

    private boolean isJapanese() {
        return attribute == Literals.FIELD_SPEC__LABEL_JA || attribute == Literals.FIELD_SPEC__MENU_PATH_JA
                || attribute == Literals.CERTIFICATE_FILE__PLACE_JA;
    }

    private static Text shown(Object value) {
        return switch (value) {
            case Carried carried when carried == Carried.UNKNOWN -> PageText.NOT_DOCUMENTED.with();
            case Enumerator constant -> CONSTANTS.get(constant).with();
            case Boolean yes -> yes ? PageText.YES.with() : PageText.NO.with();
            default -> PageText.PLAIN.with(value.toString());
        };
    }
}
