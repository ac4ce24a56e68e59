package org.slatecard.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slatecard.authority.internal.x509.AlternativeNames;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.text.ExplainedException;

/**
 * An authority of a fleet, ready to be shown.
 *
 * @param element   it in the fleet
 * @param root      what its root certificate says
 * @param permitted domains and networks that it may issue for; empty for all
 * @param issued    what it issued, by label, the newest first
 */
public record AuthorityInfo(CertificateAuthority element, CertificateInfo root, List<String> permitted,
        List<IssuedInfo> issued) {
    private static final Comparator<IssuedInfo> ORDER = Comparator
            .comparing((IssuedInfo each) -> String.valueOf(each.element().getLabel()))
            .thenComparing(each -> each.info().validFrom(), Comparator.reverseOrder())
            .thenComparing(each -> each.info().key());

    /**
     * Reads an authority.
     *
     * @param now the instant of the states
     * @throws ExplainedException when a certificate in it is missing or damaged
     */
    public static AuthorityInfo of(CertificateAuthority authority, Instant now) throws ExplainedException {
        List<IssuedInfo> issued = new ArrayList<>();
        for (IssuedCertificate each : authority.getIssued()) {
            issued.add(IssuedInfo.of(each, now));
        }
        issued.sort(ORDER);
        CertificateInfo root = CertificateInfo.of(authority.getRootCertificate());
        return new AuthorityInfo(authority, root, List.copyOf(AlternativeNames.permitted(
                Holders.of(authority.getRootCertificate()).getExtensions())), List.copyOf(issued));
    }
}
