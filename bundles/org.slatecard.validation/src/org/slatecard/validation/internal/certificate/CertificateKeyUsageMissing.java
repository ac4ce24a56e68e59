package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** An authority says that its key signs certificates. */
@Component(service = Rule.class)
public final class CertificateKeyUsageMissing extends ReadCertificateRule {

    public CertificateKeyUsageMissing() {
        super("certificate-key-usage-missing", Severity.WARNING, "RFC 5280, section 4.2.1.3");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.info().authority() && !read.details().keyUsage().contains("keyCertSign")) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()));
        }
    }
}
