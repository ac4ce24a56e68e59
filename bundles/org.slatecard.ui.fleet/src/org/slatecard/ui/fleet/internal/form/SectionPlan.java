package org.slatecard.ui.fleet.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.element.Kind;

/** Which sections the form of a kind of element has. */
final class SectionPlan {
    private SectionPlan() {}

    static List<FormSection> sections(Kind kind, List<? extends EObject> subjects) {
        return switch (kind) {
            case FLEET -> List.of(new FleetSection(), new AccessSection(),
                    new CameraNetworkSection(), new CameraTransferSection());
            case GROUP -> List.of(new GroupSection(), new AccessSection(),
                    new CameraNetworkSection(), new CameraTransferSection());
            case CAMERA -> camera(subjects);
            case WIRELESS -> List.of(new NetworkSection(), new WirelessSection(), new AddressingSection());
            case WIRED -> List.of(new NetworkSection(), new AddressingSection());
            case TETHERING -> List.of(new NetworkSection(), new TetheringSection());
            case TARGET -> List.of(new TargetSection());
            case CERTIFICATE -> List.of(new CertificateSection());
        };
    }

    private static List<FormSection> camera(List<? extends EObject> subjects) {
        List<FormSection> sections = new ArrayList<>(List.of(new CameraSection(), new AccessSection(),
                new CameraNetworkSection(), new CameraTransferSection()));
        if (subjects.size() == 1 && !AddressSection.networks((Camera) subjects.get(0)).isEmpty()) {
            sections.add(3, new AddressSection());
        }
        return sections;
    }
}
