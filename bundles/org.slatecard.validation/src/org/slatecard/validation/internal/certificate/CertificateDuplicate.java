package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** No other certificate has the same content. */
@Component(service = Rule.class)
public final class CertificateDuplicate extends ReadCertificateRule {

    public CertificateDuplicate() {
        super("certificate-duplicate", Severity.WARNING, "Slatecard");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        context.withSameContent(certificate).stream().findFirst()
                .ifPresent(
                        other -> findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                                shown(other.getLabel())));
    }
}
