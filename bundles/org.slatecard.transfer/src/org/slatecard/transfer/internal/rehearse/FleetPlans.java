package org.slatecard.transfer.internal.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.CameraModels;
import org.slatecard.model.DestinationDirectory;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.TargetServer;
import org.slatecard.transfer.internal.check.ModelOffer;
import org.slatecard.validation.Secrets;

/** Reads from a fleet what its cameras are going to do. */
final class FleetPlans {
    private final CameraModels models;
    private final Secrets secrets;

    FleetPlans(CameraModels models, Secrets secrets) {
        this.models = models;
        this.secrets = secrets;
    }

    List<RehearsalPlan> of(Camera camera) throws ExplainedException {
        EffectiveConfiguration effective = EffectiveConfiguration.of(camera);
        List<TransferTarget> targets = effective.transferTargets().value();
        if (targets == null || targets.isEmpty()) {
            return List.of();
        }
        CameraOffer offer = ModelOffer.of(model(camera, effective.modelId().value()));
        List<RehearsalPlan> plans = new ArrayList<>();
        for (TransferTarget target : targets) {
            plans.add(plan(camera, target, offer));
        }
        return plans;
    }

    private CameraModel model(Camera camera, String id) throws ExplainedException {
        return models.find(id).orElseThrow(() -> new ExplainedException(
                RehearsalText.NO_MODEL.with(text(camera.getLabel()), text(id))));
    }

    private RehearsalPlan plan(Camera camera, TransferTarget target, CameraOffer offer) throws ExplainedException {
        String name = text(target.getDisplayName());
        TargetServer server = TargetServer.of(target)
                .orElseThrow(() -> new ExplainedException(RehearsalText.NO_HOST.with(name)));
        Optional<char[]> password = target.getPasswordSecretId() == null || !secrets.isOpen()
                ? Optional.empty()
                : secrets.read(target.getPasswordSecretId());
        return new RehearsalPlan(text(camera.getLabel()), name, server.address(), target.isUsingSecureProtocol(),
                target.isPassiveMode(), text(target.getUserName()), password.orElseGet(() -> new char[0]),
                DestinationDirectory.of(target.getDestinationDirectory()).on(camera), server.anchors(), offer);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
