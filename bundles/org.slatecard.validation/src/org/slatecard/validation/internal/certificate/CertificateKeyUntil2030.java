package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A key of 112 bits is not meant to be trusted after 2030. */
@Component(service = Rule.class)
public final class CertificateKeyUntil2030 extends ReadCertificateRule {

    public CertificateKeyUntil2030() {
        super("certificate-key-until-2030", Severity.INFO, "NIST SP 800-57 Part 1 Rev. 5, table 4");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.details().outlivesStrength(read.info().validUntil())) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()), read.info().key(),
                    read.info().validUntil());
        }
    }
}
