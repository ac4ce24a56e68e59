package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A certificate that is to sign others says that it is an authority. */
@Component(service = Rule.class)
public final class CertificateFlagMissing extends ReadCertificateRule {

    public CertificateFlagMissing() {
        super("certificate-flag-missing", Severity.ERROR, "RFC 5280, section 4.2.1.9");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (concerns(read)) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()));
        }
    }

    static boolean concerns(ReadCertificate read) {
        return !read.info().authority() && read.details().keyUsage().contains("keyCertSign");
    }
}
