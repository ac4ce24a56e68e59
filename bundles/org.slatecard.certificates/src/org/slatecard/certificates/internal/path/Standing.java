package org.slatecard.certificates.internal.path;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.Weight;

/** Whether each of some certificates leads to a root among them (RFC 5280, section 6). */
public final class Standing {
    private final List<PathCertificate> all;
    private final List<PathCertificate> roots;

    /** Among these; those that signed themselves are trusted. */
    public Standing(List<PathCertificate> all) {
        this.all = List.copyOf(all);
        roots = all.stream().filter(Issuing::selfSigned).toList();
    }

    /** What keeps a certificate from leading to a root at an instant, first of all; empty where nothing does. */
    public Optional<ChainFinding> fault(PathCertificate certificate, Instant instant) {
        Instant at = instant.truncatedTo(ChronoUnit.SECONDS);
        List<PathCertificate> sent = new ArrayList<>(List.of(certificate));
        all.stream().filter(each -> each != certificate).forEach(sent::add);
        CertificatePath path = new PathFinder(roots, at).find(sent);
        boolean authority = certificate.basicConstraints().filter(constraints -> constraints.isCA()).isPresent()
                || TlsServerUsage.ofAuthority(certificate, Issuing.selfSigned(certificate)).isEmpty();
        return Stream.concat(new PathFaults(at).of(path).stream(), new TrustFindings(roots, sent, at).of(path).stream())
                .filter(each -> each.weight() == Weight.ERROR)
                .filter(each -> !authority || !ChainProblem.USAGE_OF_SERVER.isIn(each)).findFirst();
    }
}
