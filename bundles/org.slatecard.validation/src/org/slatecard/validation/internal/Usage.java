package org.slatecard.validation.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.internal.CameraFacts.UploadServer;

/** What cameras use and where they take it from, counted camera by camera. */
final class Usage {
    private final ModelCounts all = new ModelCounts();
    private final Map<EObject, ModelCounts> users = new HashMap<>();
    /** By who sets the networks, targets or password; null for cameras for which nobody does. */
    private final Map<Settings, ModelCounts> networkTakers = new HashMap<>();
    private final Map<Settings, ModelCounts> targetTakers = new HashMap<>();
    private final Map<Settings, ModelCounts> passwordTakers = new HashMap<>();
    private final Map<Settings, int[]> uploadServers = new HashMap<>();
    private final Map<TransferTarget, Map<NetworkProfile, int[]>> networks = new HashMap<>();

    ModelCounts all() {
        return all;
    }

    /** The cameras that use a network or target; null for none. */
    ModelCounts users(EObject element) {
        return users.get(element);
    }

    /** The cameras that take their networks, targets or access password from there; null for none. */
    ModelCounts takers(Settings setter, EStructuralFeature feature) {
        if (feature == FleetPackage.Literals.SETTINGS__NETWORK_PROFILES) {
            return networkTakers.get(setter);
        }
        return feature == FleetPackage.Literals.SETTINGS__TRANSFER_TARGETS
                ? targetTakers.get(setter)
                : passwordTakers.get(setter);
    }

    /** Who sets transfer targets that some camera has. */
    Set<Settings> targetSetters() {
        return targetTakers.keySet();
    }

    /** Whether something is wrong with the default upload server of a camera that takes its targets from there. */
    boolean has(Settings targetSetter, UploadServer state) {
        int[] counts = uploadServers.get(targetSetter);
        return counts != null && counts[state.ordinal()] > 0;
    }

    /** The networks of the cameras that send to a target, by id. */
    List<NetworkProfile> networks(TransferTarget target) {
        return networks.getOrDefault(target, Map.of()).keySet().stream()
                .sorted(Comparator.comparing(network -> String.valueOf(network.getId()))).toList();
    }

    /** Whether a camera that sends to a target uses a network. */
    boolean reaches(TransferTarget target, EObject network) {
        return networks.getOrDefault(target, Map.of()).containsKey(network);
    }

    /** Targets that some camera sends to. */
    Set<TransferTarget> targets() {
        return networks.keySet();
    }

    /** Takes a camera in; tells of each element and setter that this concerns. */
    void add(CameraFacts camera, Consumer<EObject> touched) {
        String model = camera.modelId();
        all.add(model);
        camera.forEachUsed(element -> {
            users.computeIfAbsent(element, key -> new ModelCounts()).add(model);
            touched.accept(element);
        });
        forEachSetter(camera.configuration(), (setter, setters) -> {
            setters.computeIfAbsent(setter, key -> new ModelCounts()).add(model);
            touched.accept(setter);
        });
        count(camera, 1);
        for (TransferTarget target : camera.targets()) {
            Map<NetworkProfile, int[]> counts = networks.computeIfAbsent(target, key -> new LinkedHashMap<>());
            for (NetworkProfile network : camera.networks()) {
                counts.computeIfAbsent(network, key -> new int[1])[0]++;
            }
        }
    }

    /** Takes a camera out again. */
    void remove(CameraFacts camera, Consumer<EObject> touched) {
        String model = camera.modelId();
        all.remove(model);
        camera.forEachUsed(element -> {
            users.computeIfPresent(element, (key, counts) -> counts.remove(model) ? null : counts);
            touched.accept(element);
        });
        forEachSetter(camera.configuration(), (setter, setters) -> {
            if (setters.get(setter).remove(model)) {
                setters.remove(setter);
            }
            touched.accept(setter);
        });
        count(camera, -1);
        for (TransferTarget target : camera.targets()) {
            Map<NetworkProfile, int[]> counts = networks.get(target);
            for (NetworkProfile network : camera.networks()) {
                counts.computeIfPresent(network, (key, count) -> --count[0] == 0 ? null : count);
            }
            if (!users.containsKey(target)) {
                networks.remove(target);
            }
        }
    }

    private void count(CameraFacts camera, int by) {
        UploadServer state = camera.uploadServer();
        if (state != UploadServer.FINE) {
            Settings setter = camera.configuration().transferTargets().origin();
            uploadServers.computeIfAbsent(setter, key -> new int[UploadServer.values().length])[state.ordinal()] += by;
        }
    }

    /** What is done for a setter among those of the same feature. */
    private interface SetterAction {
        void run(Settings setter, Map<Settings, ModelCounts> setters);
    }

    private void forEachSetter(EffectiveConfiguration camera, SetterAction action) {
        action.run(camera.networkProfiles().origin(), networkTakers);
        action.run(camera.transferTargets().origin(), targetTakers);
        action.run(camera.passwordSecretId().origin(), passwordTakers);
    }
}
