package org.slatecard.ui.fleet.internal.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Secrets;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** A fleet that is open without an editor, with findings that the test puts there. */
public final class SampleFleet implements OpenFleet, LiveFindings {
    private final Fleet fleet;
    private final EditingDomain domain;
    private final CameraModels models = new CameraModelLoader().load();
    private final Map<EObject, List<Finding>> findings = new HashMap<>();
    private final Set<Consumer<Set<EObject>>> listeners = new HashSet<>();
    private boolean readOnly;

    public SampleFleet(Fleet fleet) {
        this.fleet = fleet;
        domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(), new BasicCommandStack());
        domain.getResourceSet().getResources().add(fleet.eResource());
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
        return fleet.getCameras().get(index);
    }

    public NetworkProfile network(int index) {
        return fleet.getProfiles().get(index);
    }

    public TransferTarget target(int index) {
        return fleet.getTargets().get(index);
    }

    public void find(EObject subject, Finding... found) {
        findings.put(subject, List.of(found));
        listeners.forEach(listener -> listener.accept(Set.of(subject)));
    }

    public void makeReadOnly() {
        readOnly = true;
    }

    @Override
    public Fleet fleet() {
        return fleet;
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    @Override
    public LiveFindings findings() {
        return this;
    }

    @Override
    public FleetVault vault() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void read(Secrets secrets) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CameraModels models() {
        return models;
    }

    @Override
    public IFile file() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    @Override
    public List<Finding> all() {
        return findings.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public List<Finding> of(EObject subject) {
        return findings.getOrDefault(subject, List.of());
    }

    @Override
    public void addListener(Consumer<Set<EObject>> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<Set<EObject>> listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        listeners.clear();
    }
}
