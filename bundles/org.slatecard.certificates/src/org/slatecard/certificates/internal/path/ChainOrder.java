package org.slatecard.certificates.internal.path;

import java.util.List;
import java.util.Optional;

/**
 * The order of the certificates of a chain: the server's first, each issuer after what it issued (RFC 5246, section
 * 7.4.2).
 */
public final class ChainOrder {
    /** No server sends more; a file with more is a collection, whose order means nothing. */
    public static final int LONGEST = 20;

    private final List<PathCertificate> certificates;

    /** That of these. */
    public ChainOrder(List<PathCertificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /**
     * A certificate that stands before one that it looks like the issuer of.
     *
     * @param issuer the certificate
     * @param issued the one after it
     */
    public record Fault(PathCertificate issuer, PathCertificate issued) {}

    /** The first that is out of order; empty where none is. */
    public Optional<Fault> firstFault() {
        for (int i = 0; i < certificates.size(); i++) {
            PathCertificate issuer = certificates.get(i);
            for (PathCertificate later : certificates.subList(i + 1, certificates.size())) {
                if (isAbove(issuer, later) && !isAbove(later, issuer)) {
                    return Optional.of(new Fault(issuer, later));
                }
            }
        }
        return Optional.empty();
    }

    /** The server's certificate, where that of an authority stands first; empty where it is the first. */
    Optional<PathCertificate> serverAfterAuthority() {
        return certificates.isEmpty() || isServer(certificates.getFirst()) || !issuedOther(certificates.getFirst())
                ? Optional.empty()
                : certificates.stream().filter(ChainOrder::isServer).findFirst();
    }

    private boolean issuedOther(PathCertificate certificate) {
        return certificates.stream().anyMatch(other -> isAbove(certificate, other));
    }

    private static boolean isServer(PathCertificate certificate) {
        return TlsServerUsage.ofServer(certificate).isEmpty()
                && certificate.basicConstraints().filter(each -> each.isCA()).isEmpty()
                && !Issuing.selfSigned(certificate);
    }

    /** Certificates of one key, cross-signed ones for instance, have no order among themselves. */
    private static boolean isAbove(PathCertificate issuer, PathCertificate issued) {
        return !issuer.equals(issued) && !Issuing.selfSigned(issued) && Issuing.fits(issuer, issued);
    }
}
