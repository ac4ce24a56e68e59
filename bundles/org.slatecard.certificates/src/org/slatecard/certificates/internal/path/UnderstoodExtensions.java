package org.slatecard.certificates.internal.path;

import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.util.Collection;
import java.util.Set;
import org.bouncycastle.asn1.misc.MiscObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;

/**
 * Critical extensions that are understood here besides those of Bouncy Castle's validator: what a certificate may be used
 * for is looked at by {@link TlsServerUsage}, and revocation is not checked.
 */
final class UnderstoodExtensions extends PKIXCertPathChecker {
    private static final Set<String> UNDERSTOOD = Set.of(Extension.extendedKeyUsage.getId(),
            Extension.cRLDistributionPoints.getId(), MiscObjectIdentifiers.netscapeCertType.getId(),
            OCSPObjectIdentifiers.id_pkix_ocsp_nocheck.getId());
    private static final Set<String> OF_THE_VALIDATOR = Set.of(Extension.keyUsage.getId(),
            Extension.subjectAlternativeName.getId(), Extension.basicConstraints.getId(),
            Extension.certificatePolicies.getId(), Extension.policyConstraints.getId(),
            Extension.nameConstraints.getId(), Extension.policyMappings.getId(), Extension.inhibitAnyPolicy.getId());

    /** Whether everything critical in a certificate is understood, here or by the validator. */
    static boolean coverCritical(PathCertificate certificate) {
        return certificate.criticalExtensions().stream()
                .allMatch(type -> UNDERSTOOD.contains(type) || OF_THE_VALIDATOR.contains(type));
    }

    @Override
    public void init(boolean forward) {
        // it has no state
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return true;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return UNDERSTOOD;
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved) {
        unresolved.removeAll(UNDERSTOOD);
    }
}
