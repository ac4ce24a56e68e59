package org.slatecard.ui.fleet.internal.table.block;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage.Literals;

/** Cameras that come into a fleet, with labels that no other camera has. */
public final class NewCameras {
    private final Fleet fleet;
    private final EditingDomain domain;
    private final Identifiers identifiers = new Identifiers();

    /** For a fleet and its editing domain. */
    public NewCameras(Fleet fleet, EditingDomain domain) {
        this.fleet = fleet;
        this.domain = domain;
    }

    /** Cameras that are not in the fleet yet, with labels that go on from the one of a camera that is. */
    public List<Camera> create(int count, String after) {
        Set<String> labels = labels();
        List<Camera> cameras = new ArrayList<>();
        String last = after;
        for (int i = 0; i < count; i++) {
            Camera camera = identifiers.identify(FleetFactory.eINSTANCE.createCamera());
            last = LabelSeries.next(last, labels);
            camera.setLabel(last);
            labels.add(last);
            cameras.add(camera);
        }
        return cameras;
    }

    /** Copies that are not in the fleet yet, without what belongs to one camera alone: serial number and addresses. */
    public List<Camera> copies(List<Camera> originals) {
        Set<String> labels = labels();
        Collection<Camera> copies = EcoreUtil.copyAll(originals);
        identifiers.renew(copies);
        for (Camera copy : copies) {
            copy.setSerialNumber(null);
            copy.getStaticAddresses().clear();
            copy.setLabel(LabelSeries.next(copy.getLabel() == null ? "" : copy.getLabel(), labels));
            labels.add(copy.getLabel());
        }
        return List.copyOf(copies);
    }

    /** The command that adds cameras to the fleet and puts them into groups. */
    public Command add(String label, List<Camera> cameras, List<CameraGroup> groups) {
        CompoundCommand command = new CompoundCommand(CompoundCommand.LAST_COMMAND_ALL, label, label);
        command.append(AddCommand.create(domain, fleet, Literals.FLEET__CAMERAS, cameras));
        for (int i = 0; i < cameras.size(); i++) {
            if (groups.get(i) != null) {
                command.append(SetCommand.create(domain, cameras.get(i), Literals.CAMERA__GROUP, groups.get(i)));
            }
        }
        return command;
    }

    private Set<String> labels() {
        return fleet.getCameras().stream().map(Camera::getLabel).filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
