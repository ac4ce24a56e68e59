package org.slatecard.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardManifest;
import org.slatecard.card.Recipient;
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

    /**
     * What a card must hold today for those whom it was made for. Cameras that have left the fleet no longer matter; a
     * card that was made for one target is told from one for cameras by carrying less than the cameras need.
     */
    static CardContent madeFor(CardManifest manifest, CardContents contents, Fleet fleet, CameraModels models) {
        Set<String> ids = ids(manifest.cameras());
        List<Camera> cameras = fleet.getCameras().stream().filter(camera -> ids.contains(camera.getId())).toList();
        CardContent content = cameras.isEmpty()
                ? contents.forFleet(fleet, models)
                : contents.forCameras(fleet, cameras, models);
        Set<String> targets = ids(manifest.targets());
        if (targets.size() == 1 && !ids(content.targets()).equals(targets)) {
            return fleet.getTargets().stream().filter(each -> targets.contains(each.getId())).findFirst()
                    .map(each -> contents.forTarget(fleet, each, models)).orElse(content);
        }
        return content;
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

    private static Set<String> ids(List<Recipient> recipients) {
        return recipients.stream().map(Recipient::id).collect(Collectors.toSet());
    }
}
