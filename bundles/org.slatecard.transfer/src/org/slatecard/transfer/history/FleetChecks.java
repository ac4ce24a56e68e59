package org.slatecard.transfer.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.TargetServer;
import org.slatecard.transfer.internal.TransferText;
import org.slatecard.transfer.internal.check.ModelOffer;

/**
 * The checks of a fleet's servers: each server once for each model of the cameras that send to it; the fleet's model
 * where none does.
 *
 * @param checks  what is to be checked
 * @param leftOut what is not, with the reason
 */
public record FleetChecks(List<Planned> checks, List<Text> leftOut) {
    /** Lists that nobody can change. */
    public FleetChecks {
        checks = List.copyOf(checks);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A server that is to be asked.
     *
     * @param server  the server
     * @param offer   what a model offers to it
     * @param targets the transfer targets that lead to it
     */
    public record Planned(TargetServer server, CameraOffer offer, List<TransferTarget> targets) {
        /** A list that nobody can change. */
        public Planned {
            targets = List.copyOf(targets);
        }

        /** What the targets are called. */
        public List<String> names() {
            return targets.stream().map(FleetChecks::name).toList();
        }
    }

    private record Key(TargetServer server, String modelId) {}

    /** The checks for some targets of a fleet. */
    public static FleetChecks of(Fleet fleet, List<TransferTarget> targets, CameraModels models) {
        Map<TransferTarget, Set<String>> modelIds = modelIds(fleet);
        Map<Key, List<TransferTarget>> servers = new LinkedHashMap<>();
        List<Text> leftOut = new ArrayList<>();
        for (TransferTarget target : targets) {
            String name = name(target);
            try {
                TargetServer server = server(target, name);
                modelIds.getOrDefault(target, Set.of(Objects.requireNonNullElse(fleet.getModelId(), "")))
                        .forEach(
                                id -> servers.computeIfAbsent(new Key(server, id), key -> new ArrayList<>())
                                        .add(target));
            } catch (ExplainedException e) {
                leftOut.add(e.text());
            }
        }
        List<Planned> checks = new ArrayList<>();
        servers.forEach((key, its) -> {
            try {
                checks.add(new Planned(key.server, offer(key.modelId, models), its));
            } catch (ExplainedException e) {
                leftOut.add(TransferText.TARGET_LEFT_OUT
                        .with(its.stream().map(FleetChecks::name).collect(Collectors.joining(", ")), e.text()));
            }
        });
        return new FleetChecks(checks, leftOut);
    }

    private static String name(TransferTarget target) {
        return Objects.requireNonNullElse(target.getDisplayName(), "");
    }

    private static Map<TransferTarget, Set<String>> modelIds(Fleet fleet) {
        Map<TransferTarget, Set<String>> ids = new LinkedHashMap<>();
        for (Camera camera : fleet.getCameras()) {
            EffectiveConfiguration effective = EffectiveConfiguration.of(camera);
            String id = Objects.requireNonNullElse(effective.modelId().value(), "");
            Objects.requireNonNullElse(effective.transferTargets().value(), List.<TransferTarget>of())
                    .forEach(target -> ids.computeIfAbsent(target, key -> new TreeSet<>()).add(id));
        }
        return ids;
    }

    private static TargetServer server(TransferTarget target, String name) throws ExplainedException {
        if (!target.isUsingSecureProtocol()) {
            throw new ExplainedException(TransferText.TARGET_NOT_SECURE.with(name));
        }
        try {
            Optional<TargetServer> server = TargetServer.of(target);
            return server.orElseThrow(() -> new ExplainedException(TransferText.TARGET_WITHOUT_HOST.with()));
        } catch (ExplainedException e) {
            throw new ExplainedException(TransferText.TARGET_LEFT_OUT.with(name, e.text()), e);
        }
    }

    private static CameraOffer offer(String modelId, CameraModels models) throws ExplainedException {
        CameraModel model = models.find(modelId)
                .orElseThrow(() -> new ExplainedException(TransferText.TARGET_WITHOUT_MODEL.with(modelId)));
        return ModelOffer.of(model);
    }

    /** The models whose suites are offered, by id. */
    public List<String> modelIds() {
        return checks.stream().map(planned -> planned.offer.modelId()).distinct().sorted().toList();
    }

    /**
     * Asks the servers, those for one model side by side.
     *
     * @return one entry for each check, in their order but for the models
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public List<CheckEntry> run(SuiteCheck check, IProgressMonitor monitor) {
        Collection<List<Planned>> byModel = checks.stream()
                .collect(Collectors.groupingBy(planned -> planned.offer.modelId(), LinkedHashMap::new,
                        Collectors.toList()))
                .values();
        SubMonitor progress = SubMonitor.convert(monitor, checks.size());
        List<CheckEntry> entries = new ArrayList<>();
        for (List<Planned> ofOne : byModel) {
            CameraOffer offer = ofOne.get(0).offer;
            List<TargetServer> servers = ofOne.stream().map(Planned::server).toList();
            List<ServerResult> results = check.check(servers, offer, progress.split(servers.size()));
            for (int i = 0; i < servers.size(); i++) {
                entries.add(CheckEntry.of(Instant.now(),
                        ofOne.get(i).targets.stream().map(TransferTarget::getId).toList(), servers.get(i), offer,
                        results.get(i)));
            }
        }
        return entries;
    }
}
