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

/** A certificate that a target has is that of an authority or of a server; of a missing CA flag another rule speaks. */
@Component(service = Rule.class)
public final class CertificateUnusable extends ReadCertificateRule {

    public CertificateUnusable() {
        super("certificate-unusable", Severity.ERROR, "RFC 5280, section 4.2.1.12");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.details().role() == CertificateRole.UNUSABLE && context.isUsed(certificate)
                && !CertificateFlagMissing.concerns(read)) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()));
        }
    }
}
