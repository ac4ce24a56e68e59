package org.slatecard.ui.fleet.internal.element;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.FleetPackage;

/** The kinds of elements of a fleet. */
public enum Kind {
    FLEET(FleetPackage.Literals.FLEET, FleetPackage.Literals.FLEET__NAME, null),
    CAMERA(FleetPackage.Literals.CAMERA, FleetPackage.Literals.CAMERA__LABEL, FleetPackage.Literals.FLEET__CAMERAS),
    GROUP(FleetPackage.Literals.CAMERA_GROUP, FleetPackage.Literals.CAMERA_GROUP__NAME,
            FleetPackage.Literals.FLEET__GROUPS),
    WIRELESS(FleetPackage.Literals.WIRELESS_PROFILE, FleetPackage.Literals.NETWORK_PROFILE__NAME,
            FleetPackage.Literals.FLEET__PROFILES),
    WIRED(FleetPackage.Literals.WIRED_PROFILE, FleetPackage.Literals.NETWORK_PROFILE__NAME,
            FleetPackage.Literals.FLEET__PROFILES),
    TETHERING(FleetPackage.Literals.TETHERING_PROFILE, FleetPackage.Literals.NETWORK_PROFILE__NAME,
            FleetPackage.Literals.FLEET__PROFILES),
    TARGET(FleetPackage.Literals.TRANSFER_TARGET, FleetPackage.Literals.TRANSFER_TARGET__DISPLAY_NAME,
            FleetPackage.Literals.FLEET__TARGETS),
    CERTIFICATE(FleetPackage.Literals.CERTIFICATE, FleetPackage.Literals.CERTIFICATE__LABEL,
            FleetPackage.Literals.FLEET__CERTIFICATES);

    private static final Set<EStructuralFeature> NAMES = Stream.of(values()).map(Kind::nameFeature)
            .collect(Collectors.toUnmodifiableSet());

    private final EClass type;
    private final EStructuralFeature nameFeature;
    private final EReference container;

    Kind(EClass type, EStructuralFeature nameFeature, EReference container) {
        this.type = type;
        this.nameFeature = nameFeature;
        this.container = container;
    }

    /** The kind of an element; none for what is part of another, such as a static address. */
    public static Optional<Kind> of(Object element) {
        return element instanceof EObject object
                ? Stream.of(values()).filter(kind -> kind.type == object.eClass()).findFirst()
                : Optional.empty();
    }

    /** Whether it is the field that holds what the user calls an element. */
    public static boolean isName(Object feature) {
        return feature != null && NAMES.contains(feature);
    }

    /** Its class. */
    public EClass type() {
        return type;
    }

    /** The field that holds what the user calls it. */
    public EStructuralFeature nameFeature() {
        return nameFeature;
    }

    /** The feature of the fleet that contains it; null for the fleet. */
    public EReference container() {
        return container;
    }

    /** File name of its icon, without the end. */
    public String icon() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called, in the singular. */
    public String label() {
        return List.of(Messages.KindFleet, Messages.KindCamera, Messages.KindGroup, Messages.KindWireless,
                Messages.KindWired, Messages.KindTethering, Messages.KindTarget, Messages.KindCertificate)
                .get(ordinal());
    }
}
