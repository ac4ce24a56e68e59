package org.slatecard.model.internal;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.text.Text;

/** Finds what cannot be true of a camera: judged by such limits, anything or nothing would pass. */
public final class Contradictions {
    /** Fields whose value is typed. */
    private static final Set<Field> TYPED = EnumSet.of(Field.ACCESS_USER_NAME, Field.ACCESS_PASSWORD, Field.SSID,
            Field.PASSPHRASE, Field.DISPLAY_NAME, Field.HOST_NAME, Field.SERVER_USER_NAME, Field.SERVER_PASSWORD,
            Field.DESTINATION_DIRECTORY);
    /** Within a folder: what camera model files say must not lead out of it. */
    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\\\p{Cntrl}]*[^/\\\\\\p{Cntrl}.]");

    private Contradictions() {}

    /** The first contradiction in a model; empty where there is none. */
    public static Optional<Text> first(CameraModel model) {
        if (model.getId() == null || model.getId().isBlank()) {
            return Optional.of(ModelText.MODEL_WITHOUT_ID.with());
        }
        if (model.getServerSlots() < 0) {
            return Optional.of(ModelText.NEGATIVE.with("serverSlots"));
        }
        Set<String> entries = new HashSet<>();
        for (FieldSpec spec : model.getFields()) {
            if (!entries.add(spec.getField() + "/" + spec.getWhen())) {
                return Optional.of(ModelText.FIELD_TWICE.with(name(spec)));
            }
            Optional<Text> found = first(spec);
            if (found.isPresent()) {
                return found;
            }
        }
        return firstOfCertificates(model).or(() -> firstOfSources(model));
    }

    private static Optional<Text> first(FieldSpec spec) {
        String name = name(spec);
        boolean noCharacter = !spec.isLetters() && !spec.isDigits()
                && (spec.getSymbols() == null || spec.getSymbols().isEmpty());
        if (spec.getMinLength() < 0 || spec.getMaxLength() < 0 || spec.getMaximum() < 0) {
            return Optional.of(ModelText.NEGATIVE.with(name));
        }
        if (spec.getMaxLength() > 0 && spec.getMinLength() > spec.getMaxLength()) {
            return Optional.of(ModelText.LIMITS_CROSSED.with(name, spec.getMinLength(), spec.getMaxLength()));
        }
        if (spec.getMaximum() > 0 && spec.getMinimum() > spec.getMaximum()) {
            return Optional.of(ModelText.LIMITS_CROSSED.with(name, spec.getMinimum(), spec.getMaximum()));
        }
        if (TYPED.contains(spec.getField()) && noCharacter) {
            return Optional.of(ModelText.NO_CHARACTER.with(name));
        }
        if (spec.isRequiresLetter() && !spec.isLetters() || spec.isRequiresDigit() && !spec.isDigits()) {
            return Optional.of(ModelText.REQUIRED_NOT_TAKEN.with(name));
        }
        boolean offered = spec.getFactoryValue() == null || spec.getValues().isEmpty()
                || spec.getValues().contains(spec.getFactoryValue());
        return offered
                ? Optional.empty()
                : Optional.of(ModelText.FACTORY_NOT_OFFERED.with(name,
                        spec.getFactoryValue()));
    }

    private static Optional<Text> firstOfCertificates(CameraModel model) {
        CertificateFile file = model.getCertificateFile();
        if (file != null) {
            if (file.getMaximumBytes() < 0) {
                return Optional.of(ModelText.NEGATIVE.with("certificateFile"));
            }
            if (file.getFileName() == null || !FILE_NAME.matcher(file.getFileName()).matches()) {
                return Optional.of(ModelText.NO_FILE_NAME.with(String.valueOf(file.getFileName())));
            }
        }
        Set<String> suites = new HashSet<>();
        for (CipherSuite suite : model.getSuites()) {
            if (suite.getName() == null || !suites.add(suite.getName())) {
                return Optional.of(ModelText.FIELD_TWICE.with(String.valueOf(suite.getName())));
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> firstOfSources(CameraModel model) {
        return Stream.concat(Stream.of(model), model.eContents().stream()).filter(Sourced.class::isInstance)
                .flatMap(part -> firstOfSources((Sourced) part).stream()).findFirst();
    }

    private static Optional<Text> firstOfSources(Sourced part) {
        for (ValueSource source : part.getSources()) {
            if (part.eClass().getEStructuralFeature(source.getValue()) == null) {
                return Optional.of(ModelText.UNKNOWN_NAME.with(String.valueOf(source.getValue())));
            }
        }
        return Optional.empty();
    }

    private static String name(FieldSpec spec) {
        return spec.getWhen() == null ? spec.getField().getName() : spec.getField().getName() + " " + spec.getWhen();
    }
}
