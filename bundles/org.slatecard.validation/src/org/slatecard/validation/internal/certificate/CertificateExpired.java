package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A certificate has not ended. */
@Component(service = Rule.class)
public final class CertificateExpired extends ReadCertificateRule {

    public CertificateExpired() {
        super("certificate-expired", Severity.ERROR, "RFC 5280, section 4.1.2.5");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.info().expiredAt(context.now())) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                    read.info().validUntil());
        }
    }
}
