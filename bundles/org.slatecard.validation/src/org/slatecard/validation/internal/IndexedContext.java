package org.slatecard.validation.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Secrets;

/** Answers rules from the indexes of a fleet. */
record IndexedContext(FleetIndex index, CameraModels cameraModels, Secrets secrets) implements RuleContext {

    @Override
    public EffectiveConfiguration effective(Camera camera) {
        return index.configuration(camera);
    }

    @Override
    public Optional<CameraModel> model(Camera camera) {
        return model(effective(camera).modelId().value());
    }

    @Override
    public Optional<CameraModel> model(String id) {
        return cameraModels.find(id);
    }

    @Override
    public List<CameraModel> models(NetworkProfile profile) {
        return known(index.modelIdsFor(profile));
    }

    @Override
    public List<CameraModel> models(TransferTarget target) {
        return known(index.modelIdsFor(target));
    }

    @Override
    public List<CameraModel> models(Certificate certificate) {
        Set<TransferTarget> targets = index.targetsWith(certificate);
        if (targets.isEmpty()) {
            return known(index.modelIds());
        }
        Set<String> ids = new TreeSet<>();
        targets.forEach(target -> ids.addAll(index.modelIdsFor(target)));
        return known(ids);
    }

    @Override
    public boolean sharesLabel(Camera camera) {
        return index.sharesLabel(camera);
    }

    @Override
    public boolean sharesSerialNumber(Camera camera) {
        return index.sharesSerialNumber(camera);
    }

    private List<CameraModel> known(Collection<String> ids) {
        return ids.stream().map(cameraModels::find).flatMap(Optional::stream).toList();
    }
}
