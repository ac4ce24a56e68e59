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

/** The key of a certificate is one that devices know. */
@Component(service = Rule.class)
public final class CertificateCurveUnusual extends ReadCertificateRule {

    public CertificateCurveUnusual() {
        super("certificate-curve-unusual", Severity.WARNING, "NIST SP 800-186, section 3.2.1");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (CertificateDetails.isUnusualKey(read.info().key())) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()), read.info().key());
        }
    }
}
