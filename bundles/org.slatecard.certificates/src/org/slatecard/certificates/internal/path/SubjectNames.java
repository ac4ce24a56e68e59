package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
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

    /** Whether a common name has a zero byte in it, at which many clients end: what they read is another name. */
    static boolean hideCommon(PathCertificate certificate) {
        return common(certificate).stream()
                .anyMatch(
                        name -> name.indexOf(0) >= 0 && name.chars().skip(name.indexOf(0)).anyMatch(each -> each != 0));
    }

    /** Whether an address for mail is of another type than IA5String, as which clients read it (RFC 5280, appendix A.1). */
    static boolean hideMail(PathCertificate certificate) {
        return values(certificate, BCStyle.EmailAddress).anyMatch(value -> !(value instanceof ASN1IA5String));
    }

    private static List<String> of(PathCertificate certificate, ASN1ObjectIdentifier type) {
        return values(certificate, type).map(value -> value instanceof ASN1String text ? text.getString() : "")
                .toList();
    }

    private static Stream<ASN1Encodable> values(PathCertificate certificate, ASN1ObjectIdentifier type) {
        return Arrays.stream(certificate.subject().getRDNs()).flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(part -> part.getType().equals(type)).map(AttributeTypeAndValue::getValue);
    }
}
