package org.slatecard.validation.records;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;

/**
 * The last check of a server for a model of camera. Immutable.
 *
 * @param targetIds ids of the transfer targets that it was done for
 * @param host      host name or address of the server
 * @param port      its port
 * @param modelId   whose suites were offered
 * @param anchors   SHA-256 fingerprints of what the camera trusted there, sorted
 * @param at        when it was done
 * @param outcome   what came of it
 * @param verdict   the result in words, to be read behind the server's name
 */
public record CheckRecord(List<String> targetIds, String host, int port, String modelId, List<String> anchors,
        Instant at, Outcome outcome, Text verdict) {
    /** What came of a check. */
    public enum Outcome {
        /** Uploads are not known to fail. */
        FINE,
        /** Something was found that keeps an upload from succeeding, or from being safe. */
        FAILED,
        /** The server could not be asked. */
        UNDECIDED
    }

    /** Lists that nobody can change. */
    public CheckRecord {
        targetIds = List.copyOf(targetIds);
        anchors = List.copyOf(anchors);
    }

    /** SHA-256 fingerprints of what a camera trusts at a target, sorted. */
    public static List<String> anchors(TransferTarget target) {
        return target.getRootCertificates().stream()
                .map(certificate -> Objects.requireNonNullElse(certificate.getDer(), new byte[0]))
                .map(CertificateInfo::fingerprint).sorted().toList();
    }
}
