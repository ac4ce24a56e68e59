package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A certificate is there for a transfer target. */
@Component(service = Rule.class)
public final class CertificateUnused extends FactRule<Certificate> {

    public CertificateUnused() {
        super("certificate-unused", Severity.INFO, "Slatecard", Certificate.class);
    }

    @Override
    public void check(Certificate certificate, RuleContext context, Findings findings) {
        if (!context.isUsed(certificate)) {
            findings.report(null, shown(certificate.getLabel()));
        }
    }
}
