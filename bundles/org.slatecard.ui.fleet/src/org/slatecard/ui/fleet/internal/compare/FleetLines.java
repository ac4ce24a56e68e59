package org.slatecard.ui.fleet.internal.compare;

import java.text.CollationKey;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.ElementName;
import org.slatecard.model.SecretFields;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.ui.fleet.internal.element.NaturalKeys;

/**
 * A fleet as lines that people read: its elements in the order of their names, each with the fields that are set in it.
 * Where two fleets say the same, their lines are the same. Of a secret there is the id of its entry in the vault alone.
 */
final class FleetLines {
    private static final String INDENT = "    ";

    private final Locale locale = Locale.getDefault();
    private final NaturalKeys keys = new NaturalKeys(locale);
    private final Fleet fleet;
    private final StringBuilder text = new StringBuilder();

    private FleetLines(Fleet fleet) {
        this.fleet = fleet;
    }

    /** The lines of a fleet in the language of the workbench. */
    static String of(Fleet fleet) {
        FleetLines lines = new FleetLines(fleet);
        lines.add(fleet, "");
        return lines.text.toString();
    }

    private void add(EObject element, String indent) {
        text.append(indent).append(heading(element)).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (isRead(feature) && element.eIsSet(feature)) {
                String value = value(element, feature).replace("\n", "\n" + indent + INDENT + INDENT);
                text.append(indent).append(INDENT)
                        .append(NLS.bind(Messages.LineField, ElementName.field(feature).in(locale), value))
                        .append('\n');
            }
        }
        for (EReference containment : element.eClass().getEAllContainments()) {
            parts(element, containment).forEach(part -> {
                if (element == fleet) {
                    text.append('\n');
                }
                add(part, element == fleet ? "" : indent + INDENT);
            });
        }
    }

    private String heading(EObject element) {
        String kind = ElementName.kind(element).in(locale);
        String name = name(element);
        return name.isEmpty() ? kind : NLS.bind(Messages.LineElement, kind, name);
    }

    private static String name(EObject element) {
        return element.eContainer() != null && element.eClass() == Literals.STATIC_ADDRESS
                ? named(element.eGet(Literals.STATIC_ADDRESS__PROFILE))
                : ElementName.of(element);
    }

    private static boolean isRead(EStructuralFeature feature) {
        boolean id = feature == Literals.IDENTIFIED__ID;
        boolean part = feature instanceof EReference reference
                && (reference.isContainment() || reference.isContainer());
        return !id && !part && !feature.isTransient() && !feature.isDerived();
    }

    private Stream<EObject> parts(EObject element, EReference containment) {
        List<EObject> parts = ((List<?>) element.eGet(containment)).stream().map(EObject.class::cast).toList();
        Map<EObject, CollationKey> names = new IdentityHashMap<>();
        parts.forEach(part -> names.put(part, keys.of(heading(part))));
        return parts.stream().sorted(Comparator.comparing(names::get));
    }

    private String value(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value != null && SecretFields.contain(feature)) {
            return NLS.bind(Messages.LineSecret, value);
        }
        if (feature == Literals.ACCEPTANCE__ELEMENT_ID) {
            EObject accepted = fleet.eResource().getEObject((String) value);
            return accepted == null ? (String) value : heading(accepted);
        }
        return switch (value) {
            case null -> Messages.LineNone;
            case List<?> list when list.isEmpty() -> Messages.LineNone;
            case List<?> list -> list.stream().map(FleetLines::named).collect(Collectors.joining(", "));
            case EObject other -> named(other);
            case byte[] der -> NLS.bind(Messages.LineFingerprint, CertificateInfo.fingerprint(der));
            case Boolean on -> on ? Messages.LineYes : Messages.LineNo;
            default -> EcoreUtil.convertToString((EDataType) feature.getEType(), value);
        };
    }

    private static String named(Object element) {
        return element == null ? Messages.LineNone : ElementName.of((EObject) element);
    }
}
