package org.slatecard.validation.internal.transfer;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.certificates.verdict.HostMatch;
import org.slatecard.certificates.verdict.IpAddress;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/**
 * A rule about the names in a server's own certificate that a target has: whether they are what the camera connects to.
 * Of several, the one that comes closest counts.
 */
abstract class ServerNameRule extends HostRule {
    private final Set<HostMatch> wrong;

    ServerNameRule(String id, String source, Set<HostMatch> wrong) {
        super(id, Severity.WARNING, source);
        this.wrong = Set.copyOf(wrong);
    }

    /** A server's certificate, and how close its names come to the host. */
    private record Named(Certificate certificate, ReadCertificate read, HostMatch match) {}

    @Override
    final void check(TransferTarget target, PastedAddress address, RuleContext context, Findings findings) {
        String host = address.host().replaceFirst("\\.$", "");
        if (target.isUsingSecureProtocol() && !host.isEmpty()) {
            target.getRootCertificates().stream().flatMap(each -> named(each, host, context).stream())
                    .min(Comparator.comparing(Named::match)).filter(each -> wrong.contains(each.match()))
                    .ifPresent(each -> findings.report(FEATURE, shown(target.getDisplayName()),
                            shown(each.certificate().getLabel()), shown(IpAddress.shown(host)),
                            names(each.read().details())));
        }
    }

    private static String names(CertificateDetails details) {
        return details.names().isEmpty() ? "–" : shown(String.join(", ", details.names()));
    }

    private static Optional<Named> named(Certificate certificate, String host, RuleContext context) {
        Optional<ReadCertificate> read = context.read(certificate)
                .filter(each -> each.details().role() == CertificateRole.SERVER);
        try {
            return read.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Named(certificate, read.get(), read.get().certificate().names(host)));
        } catch (ExplainedException e) {
            return Optional.empty(); // it was read before
        }
    }
}
