package org.slatecard.card.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Root certificates of two authorities, as openssl wrote them. */
final class Roots {
    private Roots() {}

    static byte[] pemA() {
        return read("root-a.pem");
    }

    static byte[] pemB() {
        return read("root-b.pem");
    }

    static byte[] derA() {
        return der(pemA());
    }

    static byte[] derB() {
        return der(pemB());
    }

    private static byte[] der(byte[] pem) {
        String text = new String(pem, StandardCharsets.US_ASCII);
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }

    private static byte[] read(String name) {
        try (InputStream in = Roots.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
