package org.slatecard.model.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.slatecard.model.ValueOrigin;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Carried;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.text.Text;

/**
 * One part of a camera model with its values.
 *
 * @param part    the part
 * @param title   what it is called on the camera
 * @param summary what matters of it, in one line
 * @param values  all that is known or could be known of it
 */
public record ModelEntry(Sourced part, Text title, Text summary, List<ModelValue> values) {
    private static final List<EAttribute> OF_MODEL = List.of(CameraPackage.Literals.CAMERA_MODEL__NAME,
            CameraPackage.Literals.CAMERA_MODEL__MANUFACTURER, CameraPackage.Literals.CAMERA_MODEL__SERVER_SLOTS,
            CameraPackage.Literals.CAMERA_MODEL__IPV6);
    private static final List<EAttribute> OF_CERTIFICATE_FILE = List.of(
            CameraPackage.Literals.CERTIFICATE_FILE__FILE_NAME, CameraPackage.Literals.CERTIFICATE_FILE__PLACE,
            CameraPackage.Literals.CERTIFICATE_FILE__PLACE_JA, CameraPackage.Literals.CERTIFICATE_FILE__CARD_SLOT,
            CameraPackage.Literals.CERTIFICATE_FILE__MAXIMUM_BYTES);
    private static final List<EAttribute> OF_SUITE = List.of(CameraPackage.Literals.CIPHER_SUITE__STATUS);
    private static final List<EAttribute> OF_TYPED = List.of(CameraPackage.Literals.FIELD_SPEC__MIN_LENGTH,
            CameraPackage.Literals.FIELD_SPEC__MAX_LENGTH, CameraPackage.Literals.FIELD_SPEC__LETTERS,
            CameraPackage.Literals.FIELD_SPEC__DIGITS, CameraPackage.Literals.FIELD_SPEC__SYMBOLS,
            CameraPackage.Literals.FIELD_SPEC__REQUIRES_LETTER, CameraPackage.Literals.FIELD_SPEC__REQUIRES_DIGIT);
    private static final List<EAttribute> OF_NUMBER = List.of(CameraPackage.Literals.FIELD_SPEC__MINIMUM,
            CameraPackage.Literals.FIELD_SPEC__MAXIMUM);
    private static final List<EAttribute> OF_CHOICE = List.of(CameraPackage.Literals.FIELD_SPEC__VALUES);
    private static final List<EAttribute> OF_ALL = List.of(CameraPackage.Literals.FIELD_SPEC__FACTORY_VALUE,
            CameraPackage.Literals.FIELD_SPEC__ALL_FILE, CameraPackage.Literals.FIELD_SPEC__LABEL,
            CameraPackage.Literals.FIELD_SPEC__LABEL_JA, CameraPackage.Literals.FIELD_SPEC__MENU_PATH,
            CameraPackage.Literals.FIELD_SPEC__MENU_PATH_JA);

    static ModelEntry of(CameraModel model) {
        Text slots = model.getServerSlots() == 0
                ? PageText.SLOTS_UNKNOWN.with()
                : PageText.SLOTS.with(model.getServerSlots());
        return of(model, PageText.PLAIN.with(model.getId()), slots, OF_MODEL);
    }

    static ModelEntry of(CertificateFile file) {
        return of(file, PageText.CERTIFICATE_FILE.with(),
                PageText.FILE_AT.with(String.valueOf(file.getFileName()), String.valueOf(file.getPlace())),
                OF_CERTIFICATE_FILE);
    }

    static ModelEntry of(CipherSuite suite) {
        return of(suite, PageText.PLAIN.with(String.valueOf(suite.getName())),
                new ModelValue(suite, CameraPackage.Literals.CIPHER_SUITE__STATUS).shown(), OF_SUITE);
    }

    static ModelEntry of(FieldSpec spec) {
        String label = spec.getLabel() == null ? spec.getField().getName() : "[" + spec.getLabel() + "]";
        Text title = spec.getWhen() == null
                ? PageText.PLAIN.with(label)
                : PageText.WHEN.with(label, spec.getWhen());
        List<EAttribute> attributes = new ArrayList<>();
        if (isTyped(spec)) {
            attributes.addAll(OF_TYPED);
        }
        if (spec.getMaximum() > 0) {
            attributes.addAll(OF_NUMBER);
        }
        if (!spec.getValues().isEmpty()) {
            attributes.addAll(OF_CHOICE);
        }
        attributes.addAll(OF_ALL);
        return of(spec, title, summary(spec), attributes);
    }

    /** How sure the least certain of the values is; what the user corrected counts for all. */
    public ValueOrigin weakest() {
        return values.stream().filter(ModelValue::isKnown).map(ModelValue::origin)
                .max(Comparator.comparingInt(ValueOrigin::doubt)).orElseThrow();
    }

    /** Where its values come from: what they have in common; else how many are not documented for this model. */
    public Text basis() {
        List<ValueOrigin> origins = values.stream().filter(ModelValue::isKnown).map(ModelValue::origin).toList();
        long corrected = count(origins, Provenance.CORRECTED);
        if (corrected > 0) {
            return PageText.CORRECTED_PARTLY.with(corrected);
        }
        long assumed = count(origins, Provenance.ASSUMED);
        return assumed == 0 || assumed == origins.size()
                ? ModelValue.basis(weakest())
                : PageText.ASSUMED_PARTLY.with(assumed, origins.size());
    }

    private static long count(List<ValueOrigin> origins, Provenance provenance) {
        return origins.stream().filter(origin -> origin.provenance() == provenance).count();
    }

    private static ModelEntry of(Sourced part, Text title, Text summary, List<EAttribute> attributes) {
        return new ModelEntry(part, title, summary, Stream.concat(attributes.stream(), ModelValue.corrected(part))
                .distinct().map(attribute -> new ModelValue(part, attribute)).toList());
    }

    private static boolean isTyped(FieldSpec spec) {
        return spec.isLetters() || spec.isDigits() || spec.getSymbols() != null;
    }

    private static Text summary(FieldSpec spec) {
        List<Text> parts = new ArrayList<>();
        if (isTyped(spec)) {
            parts.add(spec.getMaxLength() == 0
                    ? PageText.LENGTH_UNKNOWN.with()
                    : PageText.LENGTH.with(spec.getMinLength(), spec.getMaxLength()));
            parts.add(PageText.TAKES.with(characters(spec)));
        }
        if (spec.getMaximum() > 0) {
            parts.add(PageText.NUMBER.with(spec.getMinimum(), String.valueOf(spec.getMaximum())));
        }
        if (!spec.getValues().isEmpty()) {
            parts.add(PageText.PLAIN.with(String.join(" / ", spec.getValues())));
        }
        if (spec.getFactoryValue() != null) {
            parts.add(PageText.FACTORY.with(spec.getFactoryValue()));
        }
        if (spec.getAllFile() != Carried.UNKNOWN) {
            parts.add(spec.getAllFile() == Carried.CARRIED
                    ? PageText.ALL_FILE_CARRIES.with()
                    : PageText.ALL_FILE_LEAVES_OUT.with());
        }
        return parts.stream().reduce(PageText.LIST::with).orElse(PageText.PLAIN.with(""));
    }

    private static String characters(FieldSpec spec) {
        List<String> sets = new ArrayList<>();
        if (spec.isLetters()) {
            sets.add("A–Z a–z");
        }
        if (spec.isDigits()) {
            sets.add("0–9");
        }
        if (spec.getSymbols() != null && !spec.getSymbols().isEmpty()) {
            sets.add(spec.getSymbols());
        }
        return String.join(" ", sets);
    }
}
