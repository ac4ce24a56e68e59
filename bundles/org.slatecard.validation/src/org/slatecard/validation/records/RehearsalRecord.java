package org.slatecard.validation.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;

/**
 * The last rehearsal of an upload. Immutable.
 *
 * @param camera   label of the camera
 * @param target   display name of the transfer target
 * @param host     host name or address of the server
 * @param port     its port
 * @param modelId  model of the camera
 * @param anchors  SHA-256 fingerprints of what the camera trusted there, sorted
 * @param settings what else it was done with; empty where nobody wrote it down
 * @param at       when it was done
 * @param failed   the step that failed; empty where the upload succeeded
 */
public record RehearsalRecord(String camera, String target, String host, int port, String modelId,
        List<String> anchors, Optional<UploadSettings> settings, Instant at, Optional<Text> failed) {

    /** A list that nobody can change. */
    public RehearsalRecord {
        anchors = List.copyOf(anchors);
    }

    /** What has changed since then for a camera of that label and a target of that name; empty where it still holds. */
    public Optional<Text> changes(Camera sender, TransferTarget to) {
        List<Text> changes = new ArrayList<>();
        if (!host.equals(to.getHostName()) || port != to.getPort()) {
            changes.add(ChangedSetting.SERVER.with());
        }
        if (!anchors.equals(CheckRecord.anchors(to))) {
            changes.add(ChangedSetting.CERTIFICATES.with());
        }
        String model = EffectiveConfiguration.of(sender).modelId().value();
        if (!modelId.equals(model)) {
            changes.add(ChangedSetting.MODEL.with(String.valueOf(model)));
        }
        settings.ifPresent(before -> add(before, UploadSettings.of(sender, to), changes));
        return changes.stream().reduce(ChangedSetting.LISTED::with);
    }

    private static void add(UploadSettings before, UploadSettings now, List<Text> changes) {
        if (!before.userName().equals(now.userName())) {
            changes.add(ChangedSetting.USER.with());
        }
        if (!before.directory().equals(now.directory())) {
            changes.add(ChangedSetting.DIRECTORY.with());
        }
        if (before.secure() != now.secure()) {
            changes.add(ChangedSetting.SECURE.with());
        }
        if (before.passive() != now.passive()) {
            changes.add(ChangedSetting.PASSIVE.with());
        }
    }
}
