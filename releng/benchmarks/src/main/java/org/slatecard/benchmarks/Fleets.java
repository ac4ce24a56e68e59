package org.slatecard.benchmarks;

import org.eclipse.emf.common.util.URI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.StaticAddress;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WiredProfile;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.ExplainedException;

/** Fleets of any size that look like those of a large production: a group for every 20 cameras, shared profiles. */
final class Fleets {
    private static final FleetFactory FACTORY = FleetFactory.eINSTANCE;
    private static final int GROUP = 20;

    private Fleets() {}

    /** The bytes of the file of a fleet. */
    static byte[] file(int cameras) throws ExplainedException {
        return new FleetFile(new DurableWriter()).bytes(fleet(cameras));
    }

    static Fleet fleet(int cameras) {
        Fleet fleet = FACTORY.createFleet();
        fleet.setId("fleet");
        fleet.setName("Benchmark");
        fleet.setModelId("MPC-2610");
        new FleetFile(new DurableWriter()).create(fleet, URI.createURI("memory:/benchmark.fleet"));
        WiredProfile wired = FACTORY.createWiredProfile();
        wired.setId("wired");
        wired.setName("Technical LAN");
        wired.setDhcp(false);
        fleet.getProfiles().add(wired);
        for (int i = 0; i < cameras; i++) {
            if (i % GROUP == 0) {
                addGroup(fleet, i / GROUP);
            }
            addCamera(fleet, i, wired);
        }
        return fleet;
    }

    private static void addGroup(Fleet fleet, int number) {
        WirelessProfile wireless = FACTORY.createWirelessProfile();
        wireless.setId("wireless-" + number);
        wireless.setName("Position " + number);
        wireless.setSsid("position-" + number);
        fleet.getProfiles().add(wireless);
        TransferTarget target = FACTORY.createTransferTarget();
        target.setId("target-" + number);
        target.setDisplayName("ingest" + number);
        target.setHostName("ingest" + number + ".example.org");
        target.setPassiveMode(true);
        fleet.getTargets().add(target);
        CameraGroup group = FACTORY.createCameraGroup();
        group.setId("group-" + number);
        group.setName("Position " + number);
        group.setFleet(fleet);
        group.getNetworkProfiles().add(wireless);
        group.getTransferTargets().add(target);
    }

    private static void addCamera(Fleet fleet, int number, WiredProfile wired) {
        Camera camera = FACTORY.createCamera();
        camera.setId("camera-%08x".formatted(number));
        camera.setLabel("CAM %05d".formatted(number));
        camera.setSerialNumber(String.valueOf(1_000_000 + number));
        camera.setAccessUserName("user%05d".formatted(number));
        camera.setNotes("Position " + number / GROUP + ", tripod " + number % GROUP);
        StaticAddress address = FACTORY.createStaticAddress();
        address.setProfile(wired);
        address.setIpAddress("10.%d.%d.%d".formatted(number >> 16, number >> 8 & 0xff, number & 0xff));
        camera.getStaticAddresses().add(address);
        camera.setGroup(fleet.getGroups().getLast());
        camera.setFleet(fleet);
    }
}
