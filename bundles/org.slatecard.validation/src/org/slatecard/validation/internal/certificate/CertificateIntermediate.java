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

/** A certificate is that of a root. */
@Component(service = Rule.class)
public final class CertificateIntermediate extends ReadCertificateRule {

    public CertificateIntermediate() {
        super("certificate-intermediate", Severity.WARNING, "RFC 5280, section 6.1");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.details().role() == CertificateRole.INTERMEDIATE) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                    shown(read.info().issuer()));
        }
    }
}
