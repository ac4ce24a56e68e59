package org.slatecard.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.DerKind;
import org.slatecard.certificates.internal.FileKind;
import org.slatecard.certificates.internal.PemContent;
import org.slatecard.model.text.ExplainedException;

/**
 * Reads certificates from files: PEM with one or several (RFC 7468, also with text around, CRLF, byte order mark or
 * openssl's trust settings) and DER. A file that holds a private key is refused as a whole, whatever else is in it, and
 * nothing of it is kept. Every other file is refused with a text that says what it holds instead.
 */
public final class CertificateReader {
    /** Bytes of the longest file that is read. */
    public static final int MAXIMUM_BYTES = 16_000_000;

    /**
     * The certificates of a file, in its order, at least one.
     *
     * @throws ExplainedException when it cannot be read, or does not hold certificates alone; the text says what to do
     */
    public List<EncodedCertificate> read(Path file) throws ExplainedException {
        if (Files.isDirectory(file)) {
            throw new ExplainedException(CertificateText.FOLDER.with(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MAXIMUM_BYTES + 1), file.toString());
        } catch (NoSuchFileException e) {
            throw new ExplainedException(CertificateText.NOT_FOUND.with(file), e);
        } catch (IOException e) {
            throw new ExplainedException(CertificateText.UNREADABLE.with(file, String.valueOf(e.getMessage())), e);
        }
    }

    /**
     * The certificates in the bytes of a file or in pasted text, in their order, at least one.
     *
     * @param name what the texts call it
     * @throws ExplainedException when it does not hold certificates alone; the text says what to do
     */
    public List<EncodedCertificate> read(byte[] content, String name) throws ExplainedException {
        if (content.length > MAXIMUM_BYTES) {
            throw new ExplainedException(CertificateText.TOO_LONG.with(name, MAXIMUM_BYTES / 1_000_000));
        }
        FileKind kind = FileKind.of(content);
        if (kind == FileKind.PEM) {
            return all(new PemContent(content, name).certificates(), name);
        }
        if (kind == FileKind.ASN1) {
            DerKind.of(content).requireCertificate(name);
            return all(List.of(content), name);
        }
        throw new ExplainedException(kind.refusal().with(name));
    }

    private static List<EncodedCertificate> all(List<byte[]> ders, String name) throws ExplainedException {
        List<EncodedCertificate> certificates = new ArrayList<>();
        for (byte[] der : ders) {
            try {
                certificates.add(EncodedCertificate.of(der));
            } catch (ExplainedException e) {
                throw new ExplainedException(CertificateText.DAMAGED.with(name), e);
            }
        }
        return List.copyOf(certificates);
    }
}
