package org.slatecard.card.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPurpose;
import org.slatecard.card.LoadPlanner;
import org.slatecard.card.Recipient;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;

/** What cards must hold, from the effective configuration of the cameras. */
@Component
public final class FleetCardContents implements CardContents {
    @Override
    public CardContent forCameras(Fleet fleet, List<Camera> cameras, CameraModels models) {
        ContentBuilder content = new ContentBuilder(fleet, CardPurpose.CAMERAS, models);
        for (Camera camera : cameras) {
            EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
            content.add(camera, configuration.modelId().value(), secure(configuration.transferTargets().value()));
        }
        return content.build(cameras.isEmpty() ? CardText.NO_CAMERA : CardText.NO_SECURE_TARGET);
    }

    @Override
    public CardContent forTarget(Fleet fleet, TransferTarget target, CameraModels models) {
        ContentBuilder content = new ContentBuilder(fleet, CardPurpose.TARGET, models);
        List<TransferTarget> targets = secure(List.of(target));
        boolean used = false;
        for (Camera camera : fleet.getCameras()) {
            EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
            if (configuration.transferTargets().value().contains(target)) {
                content.add(camera, configuration.modelId().value(), targets);
                used = true;
            }
        }
        if (!used) {
            content.add(fleet.getModelId(), targets);
        }
        return content.build(CardText.TARGET_NOT_SECURE, String.valueOf(target.getDisplayName()));
    }

    @Override
    public CardContent forManifest(CardManifest manifest, Fleet fleet, CameraModels models) {
        if (!manifest.fleet().id().equals(fleet.getId())) {
            return forFleet(fleet, models);
        }
        if (manifest.purpose() == CardPurpose.PLAN) {
            Set<String> targets = ids(manifest.targets());
            LoadPlanner planner = new LoadPlanner(this);
            Optional<CardContent> card = planner.plan(fleet, models).cards().stream()
                    .filter(each -> each.loads().stream().anyMatch(load -> targets.contains(load.target().id())))
                    .findFirst().map(each -> planner.content(fleet, each));
            if (card.isPresent()) {
                return card.get();
            }
        }
        if (manifest.purpose() == CardPurpose.TARGET) {
            Set<String> ids = ids(manifest.targets());
            Optional<TransferTarget> target = fleet.getTargets().stream().filter(each -> ids.contains(each.getId()))
                    .findFirst();
            if (target.isPresent()) {
                return forTarget(fleet, target.get(), models);
            }
        }
        Set<String> ids = ids(manifest.cameras());
        List<Camera> cameras = fleet.getCameras().stream().filter(camera -> ids.contains(camera.getId())).toList();
        return cameras.isEmpty() ? forFleet(fleet, models) : forCameras(fleet, cameras, models);
    }

    private static Set<String> ids(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::id).collect(Collectors.toSet());
    }

    private static List<TransferTarget> secure(Collection<TransferTarget> targets) {
        return targets.stream().filter(TransferTarget::isUsingSecureProtocol).toList();
    }
}
