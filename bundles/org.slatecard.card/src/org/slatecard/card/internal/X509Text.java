package org.slatecard.card.internal;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Base64;

/** Certificates as RFC 7468 text. */
final class X509Text {
    private static final int LINE = 64;

    private X509Text() {}

    /** Whether bytes are one X.509 certificate in DER and nothing else: a private key must never reach a card. */
    static boolean isCertificate(byte[] der) {
        if (der == null) {
            return false;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(der);
        try {
            return CertificateFactory.getInstance("X.509").generateCertificate(in).getEncoded().length == der.length;
        } catch (CertificateException e) {
            return false;
        }
    }

    /** Lines of 64 characters that end with LF, also the last (RFC 7468, 2 and 3). */
    static String pem(byte[] der) {
        Base64.Encoder encoder = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN CERTIFICATE-----\n" + encoder.encodeToString(der) + "\n-----END CERTIFICATE-----\n";
    }
}
