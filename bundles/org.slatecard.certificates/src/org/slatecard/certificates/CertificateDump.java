package org.slatecard.certificates;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.util.ASN1Dump;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.model.text.ExplainedException;

/** The structure of a certificate, element by element (X.690), for those who have to know exactly. */
public final class CertificateDump {
    /** Above this many bytes the content of octet strings is left out. */
    private static final int MOST_WITH_CONTENT = 32_768;

    private CertificateDump() {}

    /**
     * As Bouncy Castle writes it: an element a line, nested ones indented, object identifiers as numbers.
     *
     * @throws ExplainedException when it is no ASN.1
     */
    public static String of(byte[] der) throws ExplainedException {
        try {
            return ASN1Dump.dumpAsString(ASN1Primitive.fromByteArray(der), der.length <= MOST_WITH_CONTENT);
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.CONTENT_DAMAGED.with(), e);
        }
    }
}
