package org.slatecard.validation.internal.certificate;

import org.slatecard.certificates.RollOver;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A rule about a certificate that transfer targets have while the root above it is in the fleet as well. */
abstract class RootInFleetRule extends ReadCertificateRule {
    private final CertificateRole role;

    RootInFleetRule(String id, Severity severity, String source, CertificateRole role) {
        super(id, severity, source);
        this.role = role;
    }

    @Override
    final void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (read.details().role() == role && context.isUsed(certificate)) {
            context.root(certificate).ifPresent(root -> findings.report(FleetPackage.Literals.CERTIFICATE__DER,
                    domain -> new RollOver((Fleet) certificate.eContainer(), domain, certificate).to(root),
                    shown(certificate.getLabel()), shown(root.getLabel())));
        }
    }
}
