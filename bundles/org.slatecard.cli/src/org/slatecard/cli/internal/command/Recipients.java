package org.slatecard.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardContents;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import picocli.CommandLine.Option;

/** Whom a card is for, as the options say: some cameras, a target, or all cameras. */
final class Recipients {
    @Option(names = "--camera", paramLabel = "LABEL", descriptionKey = "camera")
    private List<String> labels = List.of();

    @Option(names = "--target", paramLabel = "NAME", descriptionKey = "target")
    private String target;

    @Option(names = "--all", descriptionKey = "all")
    private boolean all;

    /** What the card must hold for them. */
    CardContent content(CardContents contents, Fleet fleet, CameraModels models) throws ExplainedException {
        if (all) {
            return contents.forFleet(fleet, models);
        }
        return target == null
                ? contents.forCameras(fleet, cameras(fleet), models)
                : contents.forTarget(fleet, target(fleet), models);
    }

    private List<Camera> cameras(Fleet fleet) throws ExplainedException {
        List<Camera> cameras = new ArrayList<>();
        for (String label : labels) {
            List<Camera> found = fleet.getCameras().stream().filter(camera -> label.equals(camera.getLabel())).toList();
            if (found.isEmpty()) {
                throw new ExplainedException(CliText.NO_SUCH_CAMERA.with(label,
                        KnownNames.of(fleet.getCameras().stream().map(Camera::getLabel))));
            }
            cameras.addAll(found);
        }
        return cameras;
    }

    private TransferTarget target(Fleet fleet) throws ExplainedException {
        for (TransferTarget each : fleet.getTargets()) {
            if (target.equals(each.getDisplayName())) {
                return each;
            }
        }
        throw new ExplainedException(CliText.NO_SUCH_TARGET.with(target,
                KnownNames.of(fleet.getTargets().stream().map(TransferTarget::getDisplayName))));
    }
}
