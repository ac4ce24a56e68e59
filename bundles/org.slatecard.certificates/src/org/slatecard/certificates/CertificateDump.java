package org.slatecard.certificates;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.util.ASN1Dump;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.ObjectNames;
import org.slatecard.model.text.ExplainedException;

/** The structure of a certificate, element by element (X.690), for those who have to know exactly. */
public final class CertificateDump {
    /** Above this many bytes the content of octet strings is left out. */
    private static final int MOST_WITH_CONTENT = 32_768;
    /** A line of its own: text of the certificate that looks the same stands in brackets of its type. */
    private static final Pattern OBJECT = Pattern.compile("(?m)^( *ObjectIdentifier\\((\\d+(?:\\.\\d+)+)\\))$");

    private CertificateDump() {}

    /**
     * As Bouncy Castle writes it: an element a line, nested ones indented, object identifiers as numbers with the name after
     * them where it is known.
     *
     * @throws ExplainedException when it is no ASN.1
     */
    public static String of(byte[] der) throws ExplainedException {
        try {
            return named(ASN1Dump.dumpAsString(ASN1Primitive.fromByteArray(der), der.length <= MOST_WITH_CONTENT));
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.CONTENT_DAMAGED.with(), e);
        }
    }

    private static String named(String dump) {
        ObjectNames names = new ObjectNames();
        return OBJECT.matcher(dump).replaceAll(object -> Matcher.quoteReplacement(
                object.group(1) + names.of(object.group(2)).map(name -> " " + name).orElse("")));
    }
}
