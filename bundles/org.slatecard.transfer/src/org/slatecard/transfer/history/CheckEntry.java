package org.slatecard.transfer.history;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.TargetServer;

/**
 * A check of a server that was done.
 *
 * @param at      when
 * @param targets ids of the transfer targets that lead to it; none where a server was checked by itself
 * @param modelId whose suites were offered
 * @param anchors SHA-256 fingerprints of what the camera trusted there, sorted
 * @param result  what came of it
 */
public record CheckEntry(Instant at, List<String> targets, String modelId, List<String> anchors,
        ServerResult result) {
    /** Lists that nobody can change. */
    public CheckEntry {
        targets = List.copyOf(targets);
        anchors = List.copyOf(anchors);
    }

    /** A check that has just been done. */
    public static CheckEntry of(Instant at, List<String> targets, TargetServer server, CameraOffer offer,
            ServerResult result) {
        return new CheckEntry(at, targets, offer.modelId(), fingerprints(server.anchors()), result);
    }

    static List<String> fingerprints(List<EncodedCertificate> certificates) {
        return certificates.stream().map(each -> CertificateInfo.fingerprint(each.der())).sorted().toList();
    }

    /** Whether another one asked the same server for the same model, on behalf of a target that both have or trusting the same. */
    public boolean isOfTheSame(CheckEntry other) {
        return modelId.equals(other.modelId) && result.server().equals(other.result.server())
                && (anchors.equals(other.anchors) || !Collections.disjoint(targets, other.targets));
    }

    /** The certificates of the server itself, as SHA-256 fingerprints; several where it has keys of several kinds. */
    public List<String> certificates() {
        return Stream.concat(Stream.of(result.documented(), result.reversed()),
                result.suites().stream().map(SuiteResult::negotiation)).flatMap(Optional::stream)
                .map(Negotiation::chain).filter(chain -> !chain.isEmpty())
                .map(chain -> CertificateInfo.fingerprint(chain.get(0))).distinct().sorted().toList();
    }
}
