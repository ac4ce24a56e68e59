package org.slatecard.certificates.internal.path;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.ASN1UniversalString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** What a certificate's subject says beside who it is: names that old software goes by, and addresses that limits hold for. */
final class SubjectNames {
    private static final Charset UTF_32 = Charset.forName("UTF-32BE");
    private static final Pattern ZEROS = Pattern.compile("\\x00+$");

    private SubjectNames() {}

    /** All common names, which old software takes for names of the server. */
    static List<String> common(PathCertificate certificate) {
        return of(certificate, BCStyle.CN);
    }

    /** All addresses for mail. */
    static List<String> mail(PathCertificate certificate) {
        return of(certificate, BCStyle.EmailAddress);
    }

    /** All common names as limits are held for them: clients that end at a zero byte do not see those at the end. */
    static List<String> limited(PathCertificate certificate) {
        return common(certificate).stream().map(name -> ZEROS.matcher(name).replaceAll("")).toList();
    }

    /** Whether a common name has a zero byte in it, at which many clients end: what they read is another name. */
    static boolean hideCommon(PathCertificate certificate) {
        return limited(certificate).stream().anyMatch(name -> name.indexOf(0) >= 0);
    }

    /** Whether an address for mail is of another type than IA5String, as which clients read it (RFC 5280, appendix A.1). */
    static boolean hideMail(PathCertificate certificate) {
        return values(certificate, BCStyle.EmailAddress).anyMatch(value -> !(value instanceof ASN1IA5String));
    }

    private static List<String> of(PathCertificate certificate, ASN1ObjectIdentifier type) {
        return values(certificate, type).map(SubjectNames::text).toList();
    }

    private static String text(ASN1Encodable value) {
        if (value instanceof ASN1UniversalString text) { // of which Bouncy Castle's text is the encoding
            return new String(text.getOctets(), UTF_32);
        }
        return value instanceof ASN1String text ? text.getString() : "";
    }

    private static Stream<ASN1Encodable> values(PathCertificate certificate, ASN1ObjectIdentifier type) {
        return Arrays.stream(certificate.subject().getRDNs()).flatMap(part -> Arrays.stream(part.getTypesAndValues()))
                .filter(part -> part.getType().equals(type)).map(AttributeTypeAndValue::getValue);
    }
}
