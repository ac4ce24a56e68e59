package org.slatecard.authority;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.slatecard.authority.internal.AuthorityText;
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
        X509CertificateHolder holder = Holders.of(element.getDer());
        if (!holder.getSerialNumber().toString(16).equals(element.getSerialNumber()) || !hasTime(element)) {
            throw new ExplainedException(AuthorityText.DAMAGED.with());
        }
        CertificateInfo info = CertificateInfo.of(element.getDer());
        return new IssuedInfo(element, info, List.copyOf(AlternativeNames.texts(holder.getExtensions())),
                IssuedState.of(element, info, now));
    }

    /** Whether it can be read when it was revoked, if it was. */
    private static boolean hasTime(IssuedCertificate element) {
        try {
            return element.getRevokedAt() == null || Instant.parse(element.getRevokedAt()) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Whether the fleet's vault has the private key; otherwise the server alone has it. */
    public boolean hasKey() {
        return element.getKeySecretId() != null;
    }
}
