package org.slatecard.validation.internal.certificate;

import org.slatecard.model.fleet.Certificate;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A rule about what a certificate says. One that cannot be read says nothing. */
abstract class ReadCertificateRule extends FactRule<Certificate> {

    ReadCertificateRule(String id, Severity severity, String source) {
        super(id, severity, source, Certificate.class);
    }

    @Override
    public final void check(Certificate certificate, RuleContext context, Findings findings) {
        context.read(certificate).ifPresent(read -> check(certificate, read, context, findings));
    }

    abstract void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings);
}
