package org.slatecard.authority;

import java.time.Instant;
import java.util.List;
import org.slatecard.authority.internal.x509.AlternativeNames;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;

/**
 * An issued certificate, ready to be shown.
 *
 * @param element it in the fleet
 * @param info    what it says
 * @param names   its host names and addresses
 * @param state   what became of it
 */
public record IssuedInfo(IssuedCertificate element, CertificateInfo info, List<String> names, IssuedState state) {
    static IssuedInfo of(IssuedCertificate element, Instant now) throws ExplainedException {
        CertificateInfo info = CertificateInfo.of(element.getDer());
        return new IssuedInfo(element, info, List.copyOf(AlternativeNames.texts(Holders.of(element.getDer())
                .getExtensions())), IssuedState.of(element, info, now));
    }

    /** Whether the fleet's vault has the private key; otherwise the server alone has it. */
    public boolean hasKey() {
        return element.getKeySecretId() != null;
    }
}
