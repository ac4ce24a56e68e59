package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** The common names of a certificate's subject, which old software takes for names of the server. */
final class CommonNames {
    private CommonNames() {}

    /** All common names. */
    static List<String> of(PathCertificate certificate) {
        return Arrays.stream(certificate.subject().getRDNs()).flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(part -> part.getType().equals(BCStyle.CN))
                .map(part -> part.getValue() instanceof ASN1String text ? text.getString() : "").toList();
    }
}
