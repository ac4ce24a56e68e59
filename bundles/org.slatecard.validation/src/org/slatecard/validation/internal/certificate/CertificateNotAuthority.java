package org.slatecard.validation.internal.certificate;

import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** A target has the root of the authority, not the certificate of a server that it issued. */
@Component(service = Rule.class)
public final class CertificateNotAuthority extends RootInFleetRule {

    public CertificateNotAuthority() {
        super("certificate-not-authority", Severity.WARNING, "RFC 5280, section 4.2.1.9", CertificateRole.SERVER);
    }
}
