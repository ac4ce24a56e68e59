package org.slatecard.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;

/**
 * The server that a transfer target names.
 *
 * @param address where it listens
 * @param anchors what a camera trusts there: the target's root certificates
 */
public record TargetServer(ServerAddress address, List<EncodedCertificate> anchors) {
    /** A list that nobody can change. */
    public TargetServer {
        anchors = List.copyOf(anchors);
    }

    /**
     * The server of a target; empty where its host name and port are of no use.
     *
     * @throws ExplainedException when one of its root certificates cannot be read
     */
    public static Optional<TargetServer> of(TransferTarget target) throws ExplainedException {
        Optional<ServerAddress> address = ServerAddress
                .parse(Objects.requireNonNullElse(target.getHostName(), "") + ":" + target.getPort());
        if (address.isEmpty()) {
            return Optional.empty();
        }
        List<EncodedCertificate> anchors = new ArrayList<>();
        for (Certificate each : target.getRootCertificates()) {
            anchors.add(EncodedCertificate.of(each.getDer()));
        }
        return Optional.of(new TargetServer(address.get(), anchors));
    }
}
