package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.Protection;
import org.slatecard.model.fleet.TetheringProfile;

/** Examples of rules about phones. */
final class TetheringExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("phone-not-trusted", Example.of(fleet -> addPhone(fleet, phone -> phone.setTrusted(false)),
                    fleet -> addPhone(fleet, phone -> {}))),
            entry("phone-owner-unknown", Example.of(fleet -> addPhone(fleet, phone -> phone.setOwner(" ")),
                    fleet -> addPhone(fleet, phone -> phone.setOwner("?")))),
            entry("phone-shared", Example.of(fleet -> {
                addPhone(fleet, phone -> {});
                Camera other = fleet.getCameras().get(1);
                other.setLanType(LanType.TETHERING);
                other.getStaticAddresses().clear();
                other.getNetworkProfiles().add(fleet.getProfiles().get(1));
                fleet.getNetworkProfiles().clear();
                fleet.getNetworkProfiles().add(fleet.getProfiles().get(1));
                fleet.setLanType(LanType.TETHERING);
                fleet.getCameras().forEach(Camera::unsetLanType);
                fleet.getCameras().forEach(Camera::unsetNetworkProfiles);
                fleet.getProfiles().remove(0);
            }, fleet -> addPhone(fleet, phone -> {}))));

    private TetheringExamples() {}

    /** A phone for the first camera. */
    private static void addPhone(Fleet fleet, Consumer<TetheringProfile> change) {
        TetheringProfile phone = FleetFactory.eINSTANCE.createTetheringProfile();
        phone.setId("phone");
        phone.setName("Duty phone");
        phone.setOwner("R. Whitfield");
        phone.setTrusted(true);
        phone.setProtection(Protection.FIREWALL);
        change.accept(phone);
        fleet.getProfiles().add(phone);
        Camera camera = fleet.getCameras().get(0);
        camera.setLanType(LanType.TETHERING);
        camera.getStaticAddresses().clear();
        camera.getNetworkProfiles().add(phone);
    }
}
