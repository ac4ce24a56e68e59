package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A certificate that a target has is a root, or the fleet has the root that it leads to. */
@Component(service = Rule.class)
public final class CertificateRootMissing extends ReadCertificateRule {

    public CertificateRootMissing() {
        super("certificate-root-missing", Severity.WARNING, "RFC 5280, section 6.1");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        CertificateRole role = read.details().role();
        boolean below = role == CertificateRole.INTERMEDIATE
                || role == CertificateRole.SERVER && !read.info().selfSigned();
        if (below && context.isUsed(certificate) && context.root(certificate).isEmpty()) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                    shown(read.info().issuer()));
        }
    }
}
