package org.slatecard.certificates.internal.path;

import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.misc.NetscapeCertType;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Whether certificates may be used for a TLS server and for those above it (RFC 5280, sections 4.2.1.3, 4.2.1.9 and
 * 4.2.1.12), as openssl's purpose {@code sslserver} reads them: with an extended key usage every certificate of the path
 * has to name servers, and "any purpose" does not do.
 */
final class TlsServerUsage {
    private static final Set<KeyPurposeId> SERVER = Set.of(KeyPurposeId.id_kp_serverAuth,
            purpose("1.3.6.1.4.1.311.10.3.3"), purpose("2.16.840.1.113730.4.1"));
    private static final int SERVER_KEY = KeyUsage.digitalSignature | KeyUsage.keyEncipherment | KeyUsage.keyAgreement;
    private static final int ANY_AUTHORITY = NetscapeCertType.sslCA | NetscapeCertType.smimeCA
            | NetscapeCertType.objectSigningCA;

    private TlsServerUsage() {}

    private static KeyPurposeId purpose(String id) {
        return KeyPurposeId.getInstance(new ASN1ObjectIdentifier(id));
    }

    /** What keeps a certificate from being a server's. */
    static Optional<ChainProblem> ofServer(PathCertificate certificate) {
        return certificate.allowsPurpose(SERVER) && certificate.allowsNetscapeType(NetscapeCertType.sslServer)
                && certificate.allowsKeyUsage(SERVER_KEY)
                        ? Optional.empty()
                        : Optional.of(ChainProblem.USAGE_OF_SERVER);
    }

    /**
     * What keeps a certificate from being an authority of servers.
     *
     * @param root whether it is the trusted one at the end, of which old forms are taken too
     */
    static Optional<ChainProblem> ofAuthority(PathCertificate certificate, boolean root) {
        if (!certificate.allowsKeyUsage(KeyUsage.keyCertSign)) {
            return Optional.of(ChainProblem.KEY_USAGE);
        }
        if (!isAuthority(certificate, root)) {
            return Optional.of(ChainProblem.NOT_AUTHORITY);
        }
        return certificate.allowsPurpose(SERVER) ? Optional.empty() : Optional.of(ChainProblem.USAGE_OF_AUTHORITY);
    }

    private static boolean isAuthority(PathCertificate certificate, boolean root) {
        if (certificate.basicConstraints().isPresent()) {
            return certificate.basicConstraints().get().isCA();
        }
        boolean versionOne = certificate.holder().getVersionNumber() == 1 && Issuing.selfSigned(certificate);
        return root && (versionOne || certificate.statesKeyUsage()
                || certificate.statesNetscapeType(NetscapeCertType.sslCA)
                        && certificate.statesNetscapeType(ANY_AUTHORITY));
    }
}
