package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** What a certificate's subject says beside who it is: names that old software goes by, and addresses that limits hold for. */
final class SubjectNames {
    private SubjectNames() {}

    /** All common names, which old software takes for names of the server. */
    static List<String> common(PathCertificate certificate) {
        return of(certificate, BCStyle.CN);
    }

    /** All addresses for mail. */
    static List<String> mail(PathCertificate certificate) {
        return of(certificate, BCStyle.EmailAddress);
    }

    private static List<String> of(PathCertificate certificate, ASN1ObjectIdentifier type) {
        return Arrays.stream(certificate.subject().getRDNs()).flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(part -> part.getType().equals(type))
                .map(part -> part.getValue() instanceof ASN1String text ? text.getString() : "").toList();
    }
}
