package org.slatecard.cli.internal.vault;

import java.util.List;
import org.slatecard.cli.internal.report.RotationReport.Change;
import org.slatecard.cli.internal.text.VaultMessage;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.AccessPasswordRotation;
import picocli.CommandLine.Option;

/** What is to be done with the access passwords of which cameras: one of these options, some of them more than once. */
final class RotationOptions {
    @Option(names = "--camera", paramLabel = "LABEL", descriptionKey = "rotate.camera")
    private List<String> cameras = List.of();

    @Option(names = "--group", paramLabel = "NAME", descriptionKey = "rotate.group")
    private String group;

    @Option(names = "--all-cameras", descriptionKey = "rotate.allCameras")
    private boolean allCameras;

    @Option(names = "--done", paramLabel = "LABEL", descriptionKey = "rotate.done")
    private List<String> done = List.of();

    @Option(names = "--give-up", paramLabel = "LABEL", descriptionKey = "rotate.giveUp")
    private List<String> givenUp = List.of();

    @Option(names = "--list", descriptionKey = "rotate.list")
    private boolean list;

    /** What is to be done. */
    Change change() {
        if (list) {
            return Change.NONE;
        }
        if (!done.isEmpty()) {
            return Change.DONE;
        }
        return givenUp.isEmpty() ? Change.BEGUN : Change.GIVEN_UP;
    }

    /**
     * The cameras that it is to be done to.
     *
     * @throws ExplainedException when the fleet has no such camera or group, or it makes no sense for one of them
     */
    List<Camera> cameras(Fleet fleet) throws ExplainedException {
        FleetNames names = new FleetNames(fleet);
        return switch (change()) {
            case NONE -> List.of();
            case DONE -> waiting(names.cameras(done));
            case GIVEN_UP -> waiting(names.cameras(givenUp));
            case BEGUN -> toBegin(fleet, names);
        };
    }

    private List<Camera> toBegin(Fleet fleet, FleetNames names) throws ExplainedException {
        if (allCameras) {
            return some(fleet.getCameras());
        }
        return group == null ? names.cameras(cameras) : some(below(names.group(group), fleet));
    }

    private static List<Camera> below(CameraGroup group, Fleet fleet) {
        return fleet.getCameras().stream().filter(camera -> EffectiveConfiguration.chain(camera).contains(group))
                .toList();
    }

    private static List<Camera> some(List<Camera> cameras) throws ExplainedException {
        if (cameras.isEmpty()) {
            throw new ExplainedException(VaultMessage.NO_CAMERAS.with());
        }
        return cameras;
    }

    private static List<Camera> waiting(List<Camera> cameras) throws ExplainedException {
        for (Camera camera : cameras) {
            if (!AccessPasswordRotation.isWaiting(camera)) {
                throw new ExplainedException(VaultMessage.WAITS_NOT.with(String.valueOf(camera.getLabel())));
            }
        }
        return cameras;
    }
}
