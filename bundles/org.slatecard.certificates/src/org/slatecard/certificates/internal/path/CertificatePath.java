package org.slatecard.certificates.internal.path;

import java.util.List;

/**
 * Certificates from the server's upwards.
 *
 * @param certificates the server's certificate first
 * @param fromServer   how many of them are not trusted by themselves
 * @param complete     whether it ends at a trusted self-signed certificate
 */
public record CertificatePath(List<PathCertificate> certificates, int fromServer, boolean complete) {
    /** A list that nobody can change. */
    public CertificatePath {
        certificates = List.copyOf(certificates);
    }

    PathCertificate server() {
        return certificates.getFirst();
    }

    PathCertificate last() {
        return certificates.getLast();
    }

    int size() {
        return certificates.size();
    }

    /** Whether it meets a trusted certificate, self-signed or not. */
    boolean isTrusted() {
        return complete || fromServer < certificates.size();
    }
}
