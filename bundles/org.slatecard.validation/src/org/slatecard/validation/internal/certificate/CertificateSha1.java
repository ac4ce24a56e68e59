package org.slatecard.validation.internal.certificate;

import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.ReadCertificate;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;

/** A certificate is not signed with SHA-1, or by its own key, which nobody verifies. */
@Component(service = Rule.class)
public final class CertificateSha1 extends ReadCertificateRule {
    private static final Set<String> WEAK = Set.of("SHA1", "MD5", "MD4", "MD2");

    public CertificateSha1() {
        super("certificate-sha1", Severity.WARNING, "NIST SP 800-131A Rev. 2, section 3");
    }

    @Override
    void check(Certificate certificate, ReadCertificate read, RuleContext context, Findings findings) {
        if (!read.info().selfSigned() && WEAK.contains(read.details().digest())) {
            findings.report(FleetPackage.Literals.CERTIFICATE__DER, shown(certificate.getLabel()),
                    read.details().digest());
        }
    }
}
