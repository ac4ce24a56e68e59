package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** The key of a certificate has 112 bits of security or more. */
@Component(service = Rule.class)
public final class CertificateKeyWeak extends ReadCertificateRule {

    public CertificateKeyWeak() {
        super("certificate-key-weak", Severity.WARNING, "NIST SP 800-131A Rev. 2, section 3");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.details().strength() < CertificateDetails.LEAST_STRENGTH) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()), read.info().key());
        }
    }
}
