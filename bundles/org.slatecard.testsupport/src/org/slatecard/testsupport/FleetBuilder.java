package org.slatecard.testsupport;

import java.util.function.Consumer;
import org.eclipse.emf.common.util.URI;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;

/** Builds fleets for tests; ids count up within a fleet, so that failures are easy to read. */
public final class FleetBuilder {
    private final Fleet fleet = FleetFactory.eINSTANCE.createFleet();
    private int next;

    private FleetBuilder() {}

    /** A fleet of MPC-2610 cameras without anything in it, in a resource of its own. */
    public static FleetBuilder fleet(String name) {
        FleetBuilder builder = new FleetBuilder();
        builder.fleet.setId("fleet");
        builder.fleet.setName(name);
        builder.fleet.setModelId("MPC-2610");
        new FleetFile(new DurableWriter()).create(builder.fleet, URI.createURI("memory:/" + name + ".fleet"));
        return builder;
    }

    /** A camera with that label, changed as wished. */
    public FleetBuilder camera(String label, Consumer<Camera> change) {
        return add(FleetFactory.eINSTANCE.createCamera(), camera -> {
            camera.setLabel(label);
            camera.setFleet(fleet);
        }, change);
    }

    /** A group with that name, changed as wished. */
    public FleetBuilder group(String name, Consumer<CameraGroup> change) {
        return add(FleetFactory.eINSTANCE.createCameraGroup(), group -> {
            group.setName(name);
            group.setFleet(fleet);
        }, change);
    }

    /** A wireless network with that SSID, changed as wished. */
    public FleetBuilder wireless(String ssid, Consumer<WirelessProfile> change) {
        return add(FleetFactory.eINSTANCE.createWirelessProfile(), profile -> {
            profile.setName(ssid);
            profile.setSsid(ssid);
            fleet.getProfiles().add(profile);
        }, change);
    }

    /** A transfer target with that display name, changed as wished. */
    public FleetBuilder target(String displayName, Consumer<TransferTarget> change) {
        return add(FleetFactory.eINSTANCE.createTransferTarget(), target -> {
            target.setDisplayName(displayName);
            fleet.getTargets().add(target);
        }, change);
    }

    /** A certificate with that content, changed as wished. */
    public FleetBuilder certificate(String label, byte[] der, Consumer<Certificate> change) {
        return add(FleetFactory.eINSTANCE.createCertificate(), certificate -> {
            certificate.setLabel(label);
            certificate.setDer(der);
            fleet.getCertificates().add(certificate);
        }, change);
    }

    /** The fleet. */
    public Fleet build() {
        return fleet;
    }

    private <T extends Identified> FleetBuilder add(T element, Consumer<T> prepare, Consumer<T> change) {
        next++;
        element.setId(element.eClass().getName() + "-" + next);
        prepare.accept(element);
        change.accept(element);
        return this;
    }
}
