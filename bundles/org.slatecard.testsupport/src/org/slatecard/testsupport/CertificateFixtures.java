package org.slatecard.testsupport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.List;

/** The certificate files that {@code fixtures/make-certificates} made with openssl. */
public final class CertificateFixtures {
    private CertificateFixtures() {}

    /** A file as it is, for instance {@code chain.pem}. */
    public static byte[] file(String name) {
        return content("certificates/" + name);
    }

    /** A file that once made the reader fail. */
    public static byte[] spoiled(String name) {
        return content("spoiled/" + name);
    }

    private static byte[] content(String name) {
        try (InputStream in = CertificateFixtures.class.getResourceAsStream("/fixtures/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The DER form of a PEM file with one certificate, read without our own code. */
    public static byte[] der(String name) {
        try {
            return CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(file(name)))
                    .getEncoded();
        } catch (CertificateException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What openssl says: a line for each certificate with the file's name, its SHA-256 fingerprint and its subject. */
    public static List<String> openssl() {
        return new String(file("OPENSSL"), StandardCharsets.UTF_8).lines().toList();
    }
}
