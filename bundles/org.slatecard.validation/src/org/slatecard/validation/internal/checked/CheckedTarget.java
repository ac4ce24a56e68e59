package org.slatecard.validation.internal.checked;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.records.CheckRecord;
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

    boolean isSameServer(CheckRecord record) {
        return record.host().equals(target.getHostName()) && record.port() == target.getPort();
    }

    boolean isSameAnchors(CheckRecord record) {
        return record.anchors().equals(target.getRootCertificates().stream()
                .map(certificate -> Objects.requireNonNullElse(certificate.getDer(), new byte[0]))
                .map(CertificateInfo::fingerprint).sorted().toList());
    }

    private boolean isSameModel(CheckRecord record) {
        return context.models(target).stream().anyMatch(model -> record.modelId().equals(model.getId()));
    }
}
