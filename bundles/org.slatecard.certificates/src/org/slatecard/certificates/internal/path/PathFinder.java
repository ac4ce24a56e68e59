package org.slatecard.certificates.internal.path;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the path from a server's certificate to what is trusted, the way openssl's {@code X509_verify_cert} goes it:
 * trusted certificates first, then those that the server sent, in any order; at each step the first that looks like the
 * issuer and is valid then, else the one that expired last; never back. What is trusted has to be self-signed: a path
 * that ends at another trusted certificate is partial.
 */
public final class PathFinder {
    private static final int LONGEST = 100;

    private final List<PathCertificate> anchors;
    private final Instant at;

    /**
     * Looks for paths to some certificates.
     *
     * @param anchors what is trusted
     * @param at      the instant for which the path is looked for
     */
    public PathFinder(List<PathCertificate> anchors, Instant at) {
        this.anchors = List.copyOf(anchors);
        this.at = at;
    }

    /** The path of the first of the certificates that a server sent. */
    public CertificatePath find(List<PathCertificate> sent) {
        List<PathCertificate> path = new ArrayList<>(List.of(sent.get(0)));
        List<PathCertificate> untrusted = new ArrayList<>(sent);
        int fromServer = 1;
        while (path.size() <= LONGEST + 1) {
            PathCertificate last = path.getLast();
            Optional<PathCertificate> trusted = best(anchors, last, List.of());
            if (trusted.isPresent() && Issuing.selfSigned(last)) {
                boolean same = trusted.get().equals(last);
                return new CertificatePath(path, same ? path.size() - 1 : fromServer, same);
            }
            if (trusted.isPresent()) {
                path.add(trusted.get());
                return upwards(path, fromServer);
            }
            Optional<PathCertificate> next = Issuing.selfSigned(last)
                    ? Optional.empty()
                    : best(untrusted, last, path);
            if (next.isEmpty()) {
                break;
            }
            untrusted.remove(next.get());
            path.add(next.get());
            fromServer++;
        }
        return new CertificatePath(path, fromServer, false);
    }

    /** From the first trusted certificate on only trusted ones count. */
    private CertificatePath upwards(List<PathCertificate> path, int fromServer) {
        while (!Issuing.selfSigned(path.getLast()) && path.size() <= LONGEST + 1) {
            Optional<PathCertificate> next = best(anchors, path.getLast(), List.of());
            if (next.isEmpty()) {
                return new CertificatePath(path, fromServer, false);
            }
            path.add(next.get());
        }
        return new CertificatePath(path, fromServer, Issuing.selfSigned(path.getLast()));
    }

    private Optional<PathCertificate> best(List<PathCertificate> candidates, PathCertificate subject,
            List<PathCertificate> taken) {
        boolean first = subject.isSelfIssued() && taken.size() == 1;
        PathCertificate latest = null;
        for (PathCertificate candidate : candidates) {
            if (!Issuing.fits(candidate, subject) || !first && taken.contains(candidate)) {
                continue;
            }
            Validity validity = new Validity(candidate);
            if (validity.contains(at)) {
                return Optional.of(candidate);
            }
            if (latest == null || endsLater(validity, new Validity(latest))) {
                latest = candidate;
            }
        }
        return Optional.ofNullable(latest);
    }

    private static boolean endsLater(Validity one, Validity other) {
        return one.isReadable() && (!other.isReadable() || one.until().isAfter(other.until()));
    }
}
