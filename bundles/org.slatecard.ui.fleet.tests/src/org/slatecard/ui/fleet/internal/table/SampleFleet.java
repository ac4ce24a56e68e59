package org.slatecard.ui.fleet.internal.table;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.Sessions;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** A fleet that is open without an editor. */
public final class SampleFleet implements OpenFleet {
    private final FleetSession session;

    public SampleFleet(Fleet fleet) {
        session = Sessions.of(fleet, false);
    }

    /** Two groups, one below the other, and a camera for each label: the first two are in the lower group. */
    public static SampleFleet withCameras(String... labels) {
        FleetBuilder builder = FleetBuilder.fleet("sample").wireless("ObVan", profile -> {})
                .wireless("Fixed", profile -> profile.setDhcp(false)).wireless("Odd;Name", profile -> {})
                .target("Ingest", target -> {}).target("Backup", target -> {})
                .certificate("Root A", new byte[]{1}, certificate -> {}).group("Studio", group -> {})
                .group("Left", group -> {});
        Fleet fleet = builder.build();
        CameraGroup left = fleet.getGroups().get(1);
        left.setParent(fleet.getGroups().get(0));
        fleet.getGroups().get(0).setAccessUserName("studio");
        fleet.getGroups().get(0).getNetworkProfiles().add(fleet.getProfiles().get(0));
        fleet.getTargets().get(0).getRootCertificates().add(fleet.getCertificates().get(0));
        fleet.setLanType(LanType.WIRELESS);
        for (int i = 0; i < labels.length; i++) {
            CameraGroup group = i < 2 ? left : null;
            builder.camera(labels[i], camera -> camera.setGroup(group));
        }
        return new SampleFleet(fleet);
    }

    public static SampleFleet numbered(int cameras) {
        String[] labels = new String[cameras];
        for (int i = 0; i < cameras; i++) {
            labels[i] = "CAM " + (i + 1);
        }
        return withCameras(labels);
    }

    public Camera camera(int index) {
        return fleet().getCameras().get(index);
    }

    public NetworkProfile network(int index) {
        return fleet().getProfiles().get(index);
    }

    public TransferTarget target(int index) {
        return fleet().getTargets().get(index);
    }

    public void makeReadOnly() {
        session.makeReadOnly("");
    }

    public void close() {
        session.close();
    }

    @Override
    public Fleet fleet() {
        return session.fleet();
    }

    @Override
    public EditingDomain domain() {
        return session.domain();
    }

    @Override
    public LiveFindings findings() {
        return session.findings();
    }

    @Override
    public AcceptedFindings accepted() {
        return session.accepted();
    }

    @Override
    public FleetVault vault() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CameraModels models() {
        return session.models();
    }

    @Override
    public IFile file() {
        return session.file();
    }

    @Override
    public boolean readOnly() {
        return session.readOnly();
    }
}
