package org.slatecard.cli.internal.vault;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.slatecard.cli.internal.command.KnownNames;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.text.ExplainedException;

/** Finds elements of a fleet by what the user calls them. A name that fits none or several is refused. */
public record FleetNames(Fleet fleet) {
    /** The camera with that label or serial number. */
    Camera camera(String name) throws ExplainedException {
        List<Camera> found = fleet.getCameras().stream()
                .filter(camera -> name.equals(camera.getLabel()) || name.equals(camera.getSerialNumber())).toList();
        if (found.isEmpty()) {
            throw new ExplainedException(VaultMessage.NO_CAMERA.with(name,
                    KnownNames.of(fleet.getCameras().stream().map(Camera::getLabel))));
        }
        if (found.size() > 1) {
            throw new ExplainedException(VaultMessage.TWO_CAMERAS.with(name, found.size(),
                    KnownNames.of(found.stream().map(Camera::getSerialNumber))));
        }
        return found.get(0);
    }

    /** The cameras with those labels or serial numbers, each once. */
    List<Camera> cameras(List<String> names) throws ExplainedException {
        Set<Camera> cameras = new LinkedHashSet<>();
        for (String name : names) {
            cameras.add(camera(name));
        }
        return new ArrayList<>(cameras);
    }

    /** The group with that name. */
    CameraGroup group(String name) throws ExplainedException {
        return one(name, fleet.getGroups(), CameraGroup::getName, VaultMessage.NO_GROUP);
    }

    /** The wireless network with that name. */
    WirelessProfile network(String name) throws ExplainedException {
        NetworkProfile network = one(name, fleet.getProfiles(), NetworkProfile::getName, VaultMessage.NO_NETWORK);
        if (network instanceof WirelessProfile wireless) {
            return wireless;
        }
        throw new ExplainedException(VaultMessage.NOT_WIRELESS.with(name));
    }

    /** The transfer target with that display name. */
    public TransferTarget target(String name) throws ExplainedException {
        return one(name, fleet.getTargets(), TransferTarget::getDisplayName, VaultMessage.NO_TARGET);
    }

    private static <T> T one(String name, List<T> all, Function<T, String> named, VaultMessage none)
            throws ExplainedException {
        List<T> found = all.stream().filter(each -> name.equals(named.apply(each))).toList();
        if (found.isEmpty()) {
            throw new ExplainedException(none.with(name, KnownNames.of(all.stream().map(named))));
        }
        if (found.size() > 1) {
            throw new ExplainedException(VaultMessage.TWO_OF_A_NAME.with(name, found.size()));
        }
        return found.get(0);
    }
}
