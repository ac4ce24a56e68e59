package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.ProductionDays;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A certificate is valid until the production is over. */
@Component(service = Rule.class)
public final class CertificateEndsInProduction extends ReadCertificateRule {

    public CertificateEndsInProduction() {
        super("certificate-ends-in-production", Severity.ERROR, "RFC 5280, section 4.1.2.5");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.info().expiredAt(context.now()) || !(certificate.eContainer() instanceof Fleet fleet)) {
            return;
        }
        ProductionDays.of(fleet).ifPresent(days -> {
            if (read.info().expiredAt(days.end())) {
                findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                        read.info().validUntil(), days.last());
            }
        });
    }
}
