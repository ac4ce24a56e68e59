package org.slatecard.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;

/**
 * What a camera is set up with after it has taken over from its group, the groups above and the fleet. This is what is
 * validated, exported and shown. Computed here and nowhere else; a snapshot that does not follow later changes.
 *
 * @param camera           the camera
 * @param modelId          id of its camera model
 * @param userName         [User Name] of the access authentication
 * @param passwordSecretId vault entry of its [Password]
 * @param lanType          [LAN Type Select]
 * @param networkProfiles  its networks
 * @param transferTargets  its transfer targets in the order of the server slots
 * @param uploadServer     [Default Upload Server]; not necessarily one of the targets
 */
public record EffectiveConfiguration(Camera camera, Effective<String> modelId, Effective<String> userName,
        Effective<String> passwordSecretId, Effective<LanType> lanType, Effective<List<NetworkProfile>> networkProfiles,
        Effective<List<TransferTarget>> transferTargets, Effective<TransferTarget> uploadServer) {
    private static final Effective<?> NOBODY = new Effective<>(null, null);

    /** The effective configuration of a camera as it is now. */
    public static EffectiveConfiguration of(Camera camera) {
        FleetPackage schema = FleetPackage.eINSTANCE;
        List<Settings> chain = chain(camera);
        return new EffectiveConfiguration(camera, value(chain, schema.getSettings_ModelId()),
                value(chain, schema.getSettings_AccessUserName()),
                value(chain, schema.getSettings_AccessPasswordSecretId()), value(chain, schema.getSettings_LanType()),
                values(chain, schema.getSettings_NetworkProfiles()),
                values(chain, schema.getSettings_TransferTargets()),
                value(chain, schema.getSettings_DefaultUploadServer()));
    }

    /**
     * Who decides the settings of a camera or group, nearest first: itself, its group, the groups above, the fleet. A
     * cycle of groups in a broken file ends where it closes.
     */
    public static List<Settings> chain(Settings start) {
        Set<Settings> chain = new LinkedHashSet<>();
        Settings next = start;
        while (next != null && chain.add(next)) {
            next = above(next);
        }
        Fleet fleet = fleet(start);
        if (fleet != null) {
            chain.add(fleet);
        }
        return List.copyOf(chain);
    }

    /** What a camera or group would take over for a feature if it did not set it. */
    public static Effective<Object> inherited(Settings settings, EStructuralFeature feature) {
        List<Settings> chain = chain(settings);
        return value(chain.subList(1, chain.size()), feature);
    }

    private static Settings above(Settings settings) {
        return switch (settings) {
            case Camera camera -> camera.getGroup();
            case CameraGroup group -> group.getParent();
            default -> null;
        };
    }

    private static Fleet fleet(Settings settings) {
        return switch (settings) {
            case Fleet fleet -> fleet;
            case Camera camera -> camera.getFleet();
            case CameraGroup group -> group.getFleet();
            default -> null;
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> Effective<T> value(List<Settings> chain, EStructuralFeature feature) {
        for (Settings settings : chain) {
            if (settings.eIsSet(feature)) {
                return new Effective<>((T) settings.eGet(feature), settings);
            }
        }
        return (Effective<T>) NOBODY;
    }

    private static <T> Effective<List<T>> values(List<Settings> chain, EStructuralFeature feature) {
        Effective<List<T>> found = value(chain, feature);
        return new Effective<>(copy(found.value()), found.origin());
    }

    /** As small as can be: there are two of them for each of thousands of cameras. */
    private static <T> List<T> copy(List<T> list) {
        if (list == null || list.isEmpty()) {
            return Collections.emptyList();
        }
        return list.size() == 1 ? Collections.singletonList(list.get(0)) : new ArrayList<>(list);
    }
}
