package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** No other certificate of that name has another key. */
@Component(service = Rule.class)
public final class CertificateSubjectShared extends ReadCertificateRule {

    public CertificateSubjectShared() {
        super("certificate-subject-shared", Severity.WARNING, "RFC 5280, section 4.1.2.6");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        context.withOtherKey(certificate).stream().findFirst()
                .ifPresent(
                        other -> findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                                shown(other.getLabel())));
    }
}
