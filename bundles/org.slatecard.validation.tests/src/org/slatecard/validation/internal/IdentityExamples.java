package org.slatecard.validation.internal;

import static java.util.Map.entry;

import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.WirelessProfile;

/** Examples of rules about what a fleet consists of. */
final class IdentityExamples {
    static final Map<String, Example> ALL = Map.ofEntries(
            entry("camera-label-missing",
                    Example.camera(camera -> camera.setLabel(" "), camera -> camera.setLabel("?"))),
            entry("camera-label-shared", Example.camera(camera -> camera.setLabel("CAM 2 "),
                    camera -> camera.setLabel("CAM 2A"))),
            entry("camera-model-corrected", Example.camera(camera -> camera.setModelId(Models.CORRECTED),
                    camera -> camera.setModelId("PXW-Z200"))),
            entry("camera-model-incomplete", Example.camera(camera -> camera.setModelId(Models.INCOMPLETE),
                    camera -> camera.setModelId("HXR-NX800"))),
            entry("camera-model-unknown", Example.camera(camera -> camera.setModelId("MPC-2160"),
                    camera -> camera.setModelId("PXW-Z300"))),
            entry("camera-model-unusable", Example.camera(camera -> camera.setModelId(Models.UNUSABLE),
                    camera -> camera.setModelId("PXW-Z200"))),
            entry("camera-without-network", Example.of(fleet -> {
                fleet.unsetNetworkProfiles();
                fleet.getProfiles().clear();
                fleet.getCameras().forEach(camera -> camera.getStaticAddresses().clear());
            }, fleet -> {})),
            entry("camera-without-target", Example.of(fleet -> {
                fleet.getTransferTargets().clear();
                fleet.getTargets().clear();
                fleet.getCertificates().clear();
            }, fleet -> {})),
            entry("group-cycle", Example.of(fleet -> {
                addGroup(fleet);
                fleet.getGroups().get(0).setParent(fleet.getGroups().get(1));
            }, IdentityExamples::addGroup)),
            entry("group-empty", Example.of(fleet -> {
                addGroup(fleet);
                fleet.getCameras().get(1).setGroup(fleet.getGroups().get(0));
            }, IdentityExamples::addGroup)),
            entry("network-unused", Example.of(fleet -> fleet.getProfiles().add(EcoreUtil.copy(
                    (WirelessProfile) change(fleet).getProfiles().get(0))), fleet -> {})),
            entry("override-redundant", Example.camera(camera -> camera.setAccessUserName("van-3"),
                    camera -> camera.setAccessUserName("van-4"))),
            entry("serial-number-missing", Example.camera(camera -> camera.setSerialNumber(null),
                    camera -> camera.setSerialNumber("1"))),
            entry("serial-number-shared", Example.camera(camera -> camera.setSerialNumber("2100002"),
                    camera -> camera.setSerialNumber("2100003"))),
            entry("target-unused", Example.of(fleet -> fleet.getTargets().add(EcoreUtil.copy(
                    fleet.getTargets().get(0))), fleet -> {})),
            entry("unseen-characters", Example.camera(camera -> camera.setLabel("CAM\u202E 1"),
                    camera -> camera.setLabel("カメラ 1"))));

    private IdentityExamples() {}

    /** Makes room for a network with the same SSID. */
    private static Fleet change(Fleet fleet) {
        ((WirelessProfile) fleet.getProfiles().get(0)).setSsid("Production-2");
        return fleet;
    }

    private static void addGroup(Fleet fleet) {
        CameraGroup group = FleetFactory.eINSTANCE.createCameraGroup();
        group.setId("group");
        group.setName("Goal");
        group.setFleet(fleet);
        group.setParent(fleet.getGroups().get(0));
        fleet.getCameras().get(1).setGroup(group);
    }
}
