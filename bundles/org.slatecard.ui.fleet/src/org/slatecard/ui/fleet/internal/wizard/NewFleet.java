package org.slatecard.ui.fleet.internal.wizard;

import org.eclipse.emf.common.util.URI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.Identifiers;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;

/**
 * What the user wants to begin with.
 *
 * @param name    what the fleet is called
 * @param cameras how many cameras it has
 * @param labels  how they are numbered
 * @param modelId their camera model
 * @param ssid    their first wireless network; empty for none
 * @param host    their first transfer target; empty for none
 */
record NewFleet(String name, int cameras, LabelPattern labels, String modelId, String ssid, String host) {
    private static final String FIRST_TARGET = "Server1";

    /** The same with a few cameras at most: enough to be checked while the user types. */
    NewFleet abridged() {
        return new NewFleet(name, Math.min(cameras, 2), labels, modelId, ssid, host);
    }

    /** The fleet; what its cameras share stands in the fleet itself, so that each takes it over. */
    Fleet build(URI uri) {
        Identifiers ids = new Identifiers();
        Fleet fleet = ids.identify(FleetFactory.eINSTANCE.createFleet());
        fleet.setName(name);
        fleet.setModelId(modelId);
        if (!ssid.isEmpty()) {
            WirelessProfile wireless = ids.identify(FleetFactory.eINSTANCE.createWirelessProfile());
            wireless.setName(ssid);
            wireless.setSsid(ssid);
            fleet.getProfiles().add(wireless);
            fleet.getNetworkProfiles().add(wireless);
            fleet.setLanType(LanType.WIRELESS);
        }
        if (!host.isEmpty()) {
            TransferTarget target = ids.identify(FleetFactory.eINSTANCE.createTransferTarget());
            target.setDisplayName(FIRST_TARGET);
            target.setHostName(host);
            target.setPassiveMode(true);
            target.setUsingSecureProtocol(true);
            fleet.getTargets().add(target);
            fleet.getTransferTargets().add(target);
        }
        for (int number = 1; number <= cameras; number++) {
            Camera camera = ids.identify(FleetFactory.eINSTANCE.createCamera());
            camera.setLabel(labels.label(number));
            fleet.getCameras().add(camera);
        }
        return new FleetFile(new DurableWriter()).create(fleet, uri);
    }
}
