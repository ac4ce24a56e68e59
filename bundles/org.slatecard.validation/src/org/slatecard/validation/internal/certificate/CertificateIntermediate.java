package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** A target has the root, not an intermediate below it. */
@Component(service = Rule.class)
public final class CertificateIntermediate extends RootInFleetRule {

    public CertificateIntermediate() {
        super("certificate-intermediate", Severity.WARNING, "RFC 5280, section 6.1", CertificateRole.INTERMEDIATE);
    }
}
