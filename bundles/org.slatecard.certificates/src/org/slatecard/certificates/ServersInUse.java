package org.slatecard.certificates;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.internal.path.HostNames;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;

/**
 * The certificates that the authorities of a fleet issued and that servers use: neither revoked, nor followed by a later
 * one with a key of the same kind for the same server.
 */
final class ServersInUse {
    private final Fleet fleet;
    private final List<Server> servers = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /** What a server uses; the label says what kind its key is of, since there can be one of each. */
    record Server(String label, String algorithm, EncodedCertificate certificate) {
        private boolean follows(Server earlier) {
            return label.equals(earlier.label) && algorithm.equals(earlier.algorithm)
                    && certificate.info().validUntil().isAfter(earlier.certificate.info().validUntil());
        }

        String name() {
            return label + " (" + certificate.info().key() + ")";
        }
    }

    ServersInUse(Fleet fleet) {
        this.fleet = fleet;
        fleet.getAuthorities().forEach(this::read);
    }

    private void read(CertificateAuthority authority) {
        List<Server> issued = new ArrayList<>();
        for (IssuedCertificate each : authority.getIssued()) {
            if (each.getRevokedAt() == null) {
                String label = String.valueOf(each.getLabel());
                try {
                    EncodedCertificate certificate = EncodedCertificate.of(each.getDer());
                    issued.add(new Server(label, certificate.info().key().split(" ")[0], certificate));
                } catch (ExplainedException e) {
                    unreadable.add(label);
                }
            }
        }
        issued.stream().filter(each -> issued.stream().noneMatch(later -> later.follows(each))).forEach(servers::add);
    }

    /** They. */
    List<Server> all() {
        return servers;
    }

    /** Labels of those that cannot be read. */
    List<String> unreadable() {
        return unreadable;
    }

    /** The transfer targets with secure protocol whose host a certificate names (RFC 9525). */
    List<TransferTarget> targets(Server server) throws ExplainedException {
        PathCertificate decoded = server.certificate().decoded();
        return fleet.getTargets().stream().filter(each -> each.isUsingSecureProtocol() && each.getHostName() != null
                && HostNames.of(decoded, each.getHostName()) == HostMatch.MATCH).toList();
    }
}
