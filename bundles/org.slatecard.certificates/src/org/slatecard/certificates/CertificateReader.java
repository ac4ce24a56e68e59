package org.slatecard.certificates;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slatecard.certificates.internal.BundleContent;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.DerKind;
import org.slatecard.certificates.internal.FileKind;
import org.slatecard.certificates.internal.KeyStoreContent;
import org.slatecard.certificates.internal.PemContent;
import org.slatecard.certificates.internal.path.ChainOrder;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * Reads certificates from files: PEM with one or several (RFC 7468, also with text around, CRLF, byte order mark or
 * openssl's trust settings), DER, PKCS #7 and, where a password is given, PKCS #12. Of private keys nothing is kept.
 * Every other file is refused with a text that says what it holds instead.
 */
public final class CertificateReader {
    /** Bytes of the longest file that is read. */
    public static final int MAXIMUM_BYTES = 16_000_000;

    /**
     * The certificates of a file that is to become part of a fleet, in its order, at least one. One that holds a private
     * key is refused as a whole, whatever else is in it.
     *
     * @throws ExplainedException when it cannot be read, or does not hold certificates alone; the text says what to do
     */
    public List<EncodedCertificate> read(Path file) throws ExplainedException {
        return read(bytes(file), file.toString());
    }

    /**
     * The certificates in the bytes of a file or in pasted text, as for a file.
     *
     * @param name what the texts call it
     * @throws ExplainedException when it does not hold certificates alone; the text says what to do
     */
    public List<EncodedCertificate> read(byte[] content, String name) throws ExplainedException {
        requireBounded(content, name);
        if (FileKind.holdsPrivateKey(content)) { // also where nothing but that is in it
            throw new ExplainedException(CertificateText.PRIVATE_KEY.with(name));
        }
        CertificateContents contents = contents(content, name, KeyStorePassword.NONE);
        if (!contents.privateKeys().isEmpty()) {
            throw new ExplainedException(CertificateText.PRIVATE_KEY.with(name));
        }
        return contents.certificates();
    }

    /**
     * The certificates of a file that is only looked at, and which private keys are beside them.
     *
     * @param password asked for where the file is a key store
     * @throws ExplainedException when it cannot be read, or holds no certificate; the text says what to do
     */
    public CertificateContents contents(Path file, KeyStorePassword password) throws ExplainedException {
        return contents(bytes(file), file.toString(), password);
    }

    /**
     * The certificates in the bytes of a file that is only looked at.
     *
     * @param name what the texts call it
     * @throws ExplainedException when it holds no certificate; the text says what to do
     */
    public CertificateContents contents(byte[] content, String name, KeyStorePassword password)
            throws ExplainedException {
        requireBounded(content, name);
        FileKind kind = FileKind.of(content);
        if (kind == FileKind.PEM) {
            PemContent pem = new PemContent(content, name);
            List<EncodedCertificate> certificates = all(pem.certificates(), name);
            return new CertificateContents(certificates,
                    pem.privateKeys().stream().map(type -> CertificateText.KEY_NAMED.with(name, type)).toList(),
                    order(certificates, name));
        }
        if (kind == FileKind.ASN1) {
            return ofDer(content, name, password);
        }
        throw new ExplainedException(kind.refusal().with(name));
    }

    private static List<Text> order(List<EncodedCertificate> certificates, String name) {
        if (certificates.size() > ChainOrder.LONGEST) {
            return List.of();
        }
        List<PathCertificate> decoded = new ArrayList<>();
        for (EncodedCertificate each : certificates) {
            try {
                decoded.add(each.decoded());
            } catch (ExplainedException e) {
                return List.of(); // whose place it has cannot be told
            }
        }
        return new ChainOrder(decoded).firstFault()
                .map(fault -> CertificateText.OUT_OF_ORDER.with(name, fault.issuer().name(), fault.issued().name()))
                .stream().toList();
    }

    private static CertificateContents ofDer(byte[] content, String name, KeyStorePassword password)
            throws ExplainedException {
        DerKind kind = DerKind.of(content);
        if (kind == DerKind.BUNDLE) {
            return new CertificateContents(all(BundleContent.certificates(content, name), name), List.of());
        }
        if (kind == DerKind.KEY_STORE) {
            KeyStoreContent store = keyStore(content, name, password);
            return new CertificateContents(all(store.certificates(), name), store.privateKeys());
        }
        kind.requireCertificate(name);
        return new CertificateContents(all(List.of(content), name), List.of());
    }

    /** Opens a key store, without asking where it has no password or an empty one. */
    private static KeyStoreContent keyStore(byte[] content, String name, KeyStorePassword password)
            throws ExplainedException {
        Optional<KeyStoreContent> open = KeyStoreContent.withoutPassword(content, name);
        if (open.isPresent()) {
            return open.get();
        }
        char[] given = password.of(name)
                .orElseThrow(() -> new ExplainedException(CertificateText.KEY_STORE.with(name)));
        try {
            return new KeyStoreContent(content, name, given);
        } finally {
            Arrays.fill(given, '\0');
        }
    }

    static byte[] bytes(Path file) throws ExplainedException {
        if (Files.isDirectory(file)) {
            throw new ExplainedException(CertificateText.FOLDER.with(file));
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAXIMUM_BYTES + 1);
        } catch (NoSuchFileException e) {
            throw new ExplainedException(CertificateText.NOT_FOUND.with(file), e);
        } catch (IOException e) {
            throw new ExplainedException(CertificateText.UNREADABLE.with(file, SystemReason.of(e)), e);
        }
    }

    static void requireBounded(byte[] content, String name) throws ExplainedException {
        if (content.length > MAXIMUM_BYTES) {
            throw new ExplainedException(CertificateText.TOO_LONG.with(name, MAXIMUM_BYTES / 1_000_000));
        }
    }

    private static List<EncodedCertificate> all(List<byte[]> ders, String name) throws ExplainedException {
        if (ders.size() > PemContent.MOST_CERTIFICATES) {
            throw new ExplainedException(
                    CertificateText.TOO_MANY.with(name, ders.size(), PemContent.MOST_CERTIFICATES));
        }
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
