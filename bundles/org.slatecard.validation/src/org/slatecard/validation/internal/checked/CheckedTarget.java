package org.slatecard.validation.internal.checked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.Text;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.records.CheckRecord;
import org.slatecard.validation.records.RehearsalRecord;
import org.slatecard.validation.records.TransferRecords;

/**
 * A transfer target beside what is known of it from checks.
 *
 * @param target  the target
 * @param context what else is known
 */
record CheckedTarget(TransferTarget target, RuleContext context) {
    /** What was checked of the target as it is now, for each model of its cameras. */
    List<CheckRecord> current() {
        return known().stream().filter(this::isSameServer).filter(this::isSameAnchors).filter(this::isSameModel)
                .toList();
    }

    /** All checks of the target, of earlier host names, certificates and models too. */
    List<CheckRecord> known() {
        TransferRecords records = context.records();
        return records.checks().stream()
                .filter(record -> isSameServer(record) || record.targetIds().contains(target.getId())).toList();
    }

    /** A model of a camera that sends there, and that no check of the target as it is now was done for. */
    Optional<String> uncheckedModel() {
        List<CheckRecord> current = current();
        return context.models(target).stream().map(CameraModel::getId)
                .filter(id -> current.stream().noneMatch(record -> record.modelId().equals(id))).findFirst();
    }

    /**
     * The last rehearsal of an upload by a camera that still sends there.
     *
     * @param record  the rehearsal
     * @param changes what has changed since; empty where it still holds
     */
    record Rehearsed(RehearsalRecord record, Optional<Text> changes) {}

    /** The last rehearsals of uploads to the target, of cameras that still send there. */
    List<Rehearsed> rehearsals() {
        String name = Objects.requireNonNullElse(target.getDisplayName(), "");
        return context.records().rehearsals().stream().filter(record -> record.target().equals(name))
                .flatMap(this::rehearsed).toList();
    }

    /** Of several cameras with the label, one for which it still holds is as good as any. */
    private Stream<Rehearsed> rehearsed(RehearsalRecord record) {
        List<Rehearsed> all = context.senders(record.camera(), target).stream()
                .map(camera -> new Rehearsed(record, record.changes(camera, target))).toList();
        return all.stream().filter(each -> each.changes().isEmpty()).findFirst()
                .or(() -> all.stream().findFirst()).stream();
    }

    boolean isSameServer(CheckRecord record) {
        return record.host().equals(target.getHostName()) && record.port() == target.getPort();
    }

    boolean isSameAnchors(CheckRecord record) {
        return record.anchors().equals(CheckRecord.anchors(target));
    }

    private boolean isSameModel(CheckRecord record) {
        return context.models(target).stream().anyMatch(model -> record.modelId().equals(model.getId()));
    }
}
