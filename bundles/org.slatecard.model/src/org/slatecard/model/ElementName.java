package org.slatecard.model;

import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;

/** What elements of a fleet and their fields are called where people read it. */
public final class ElementName {
    private static final int READABLE = 64;

    private ElementName() {}

    /** The name that the user gave an element; that of what holds it where it has none; may be empty. */
    public static String of(EObject element) {
        String name = switch (element) {
            case Camera camera -> camera.getLabel();
            case CameraGroup group -> group.getName();
            case NetworkProfile profile -> profile.getName();
            case TransferTarget target -> target.getDisplayName();
            case Certificate certificate -> certificate.getLabel();
            case CertificateAuthority authority -> authority.getName();
            case IssuedCertificate issued -> issued.getLabel();
            case Fleet fleet -> fleet.getName();
            case StaticAddress address -> of(address.eContainer());
            default -> null;
        };
        return name == null ? "" : name;
    }

    /**
     * Element and field, or the element alone where there is no field; its kind where it has no name. A name is cut where
     * nobody would read on.
     */
    public static String path(EObject element, EStructuralFeature feature, Locale locale) {
        String name = of(element);
        String shown = name.isEmpty() ? kind(element).in(locale) : readable(name);
        return feature == null ? shown : shown + " > " + field(feature).in(locale);
    }

    /** A name or another value as people read it: empty for none, and cut where nobody would read on. */
    public static String readable(String value) {
        if (value == null || value.length() <= READABLE) {
            return value == null ? "" : value;
        }
        int end = Character.isHighSurrogate(value.charAt(READABLE - 1)) ? READABLE - 1 : READABLE;
        return value.substring(0, end) + "…";
    }

    /** What kind of element it is. */
    public static Text kind(EObject element) {
        return Text.of(FleetPackage.class, "plugin", "_UI_" + element.eClass().getName() + "_type");
    }

    /** The label of a field. */
    public static Text field(EStructuralFeature feature) {
        return Text.of(FleetPackage.class, "plugin",
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }
}
