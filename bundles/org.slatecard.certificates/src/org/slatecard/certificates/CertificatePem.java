package org.slatecard.certificates;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * Writes certificates in the strict form of RFC 7468: label CERTIFICATE, 64 characters a line, LF, nothing around. The
 * same certificates give the same bytes on every machine. This is the content of {@code certification.pem} (F17).
 */
public final class CertificatePem {
    private static final int COLUMNS = 64;

    private CertificatePem() {}

    /** Certificates in DER form, one after the other, as the bytes of a file. */
    public static byte[] of(List<byte[]> ders) {
        StringBuilder text = new StringBuilder();
        ders.forEach(der -> append(text, der));
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** The size in bytes that one certificate has as PEM; what the limit of a camera is compared with (F17). */
    public static int size(byte[] der) {
        return of(List.of(der)).length;
    }

    private static void append(StringBuilder text, byte[] der) {
        text.append("-----BEGIN CERTIFICATE-----\n");
        text.append(Base64.getMimeEncoder(COLUMNS, new byte[]{'\n'}).encodeToString(der));
        text.append("\n-----END CERTIFICATE-----\n");
    }
}
