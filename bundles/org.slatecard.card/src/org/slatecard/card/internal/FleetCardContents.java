package org.slatecard.card.internal;

import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardContents;
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
        ContentBuilder content = new ContentBuilder(fleet, models);
        for (Camera camera : cameras) {
            EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
            content.add(camera, configuration.modelId().value(), secure(configuration.transferTargets().value()));
        }
        return content.build(cameras.isEmpty() ? CardText.NO_CAMERA : CardText.NO_SECURE_TARGET);
    }

    @Override
    public CardContent forTarget(Fleet fleet, TransferTarget target, CameraModels models) {
        ContentBuilder content = new ContentBuilder(fleet, models);
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

    private static List<TransferTarget> secure(Collection<TransferTarget> targets) {
        return targets.stream().filter(TransferTarget::isUsingSecureProtocol).toList();
    }
}
