package org.slatecard.model.internal;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.camera.ModelCorrections;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Camera models with the corrections of the user. */
public final class Corrected {
    private Corrected() {}

    /**
     * A copy of a model with the corrections in it, each with its reason as its source.
     *
     * @throws ExplainedException when one of them does not fit the model, or contradicts the rest of it
     */
    public static CameraModel copy(CameraModel model, ModelCorrections corrections) throws ExplainedException {
        CameraModel copy = EcoreUtil.copy(model);
        for (Correction correction : corrections.getCorrections()) {
            apply(copy, correction, part(model, correction).orElse(null));
        }
        Optional<Text> contradiction = Contradictions.first(copy);
        if (contradiction.isPresent()) {
            throw new ExplainedException(contradiction.get());
        }
        return copy;
    }

    /** Whether two corrections are of the same value. */
    public static boolean sameValue(Correction one, Correction other) {
        return one.getPart() == other.getPart() && one.getField() == other.getField()
                && Objects.equals(one.getWhen(), other.getWhen())
                && Objects.equals(one.getSuite(), other.getSuite())
                && Objects.equals(one.getValue(), other.getValue());
    }

    private static void apply(CameraModel model, Correction correction, Sourced original) throws ExplainedException {
        String name = String.valueOf(correction.getValue());
        Sourced part = part(model, correction)
                .orElseThrow(() -> new ExplainedException(ModelText.CORRECTS_NOTHING.with(name)));
        EStructuralFeature feature = part.eClass().getEStructuralFeature(name);
        boolean identity = feature == CameraPackage.Literals.CAMERA_MODEL__ID
                || feature == CameraPackage.Literals.FIELD_SPEC__FIELD
                || feature == CameraPackage.Literals.FIELD_SPEC__WHEN;
        if (!(feature instanceof EAttribute attribute) || attribute.isMany() || identity
                || attribute.getEContainingClass() == CameraPackage.Literals.SOURCED) {
            throw new ExplainedException(ModelText.CORRECTS_NOTHING.with(name));
        }
        if (correction.getReason() == null || correction.getReason().isBlank() || correction.getDate() == null) {
            throw new ExplainedException(ModelText.CORRECTED_WITHOUT_REASON.with(name));
        }
        set(part, attribute, correction.getText());
        sign(part, correction, uncorrected(original, name));
    }

    private static void set(Sourced part, EAttribute attribute, String text) throws ExplainedException {
        Object value;
        try {
            value = text == null
                    ? attribute.getDefaultValue()
                    : EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        } catch (RuntimeException e) { // whatever the conversion throws
            throw new ExplainedException(ModelText.ILLEGAL_VALUE.with(text, attribute.getName()), e);
        }
        part.eSet(attribute, value);
    }

    /** The part without the user's corrections, also where the model came with some. */
    private static Sourced uncorrected(Sourced part, String value) {
        return part.getSources().stream().filter(source -> value.equals(source.getValue()))
                .map(ValueSource::getCorrects).filter(Objects::nonNull).findFirst().orElse(part);
    }

    private static void sign(Sourced part, Correction correction, Sourced original) {
        EList<ValueSource> sources = part.getSources();
        sources.removeIf(source -> correction.getValue().equals(source.getValue()));
        ValueSource source = CameraFactory.eINSTANCE.createValueSource();
        source.setValue(correction.getValue());
        source.setProvenance(Provenance.CORRECTED);
        source.setSource(correction.getReason());
        source.setDate(correction.getDate());
        source.setCorrects(original);
        sources.add(source);
    }

    private static Optional<? extends Sourced> part(CameraModel model, Correction correction) {
        return switch (correction.getPart()) {
            case MODEL -> Optional.of(model);
            case CERTIFICATE_FILE -> Optional.ofNullable(model.getCertificateFile());
            case SUITE -> model.getSuites().stream()
                    .filter(suite -> Objects.equals(suite.getName(), correction.getSuite())).findFirst();
            case FIELD -> model.getFields().stream().filter(spec -> spec.getField() == correction.getField())
                    .filter(spec -> Objects.equals(spec.getWhen(), correction.getWhen())).findFirst();
        };
    }
}
