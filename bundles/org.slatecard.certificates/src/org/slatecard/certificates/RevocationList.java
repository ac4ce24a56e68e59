package org.slatecard.certificates;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.util.encoders.DecoderException;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.certificates.internal.path.RevokedBy;
import org.slatecard.model.text.ExplainedException;

/** A list of revoked certificates that the user gives (RFC 5280, section 5). Immutable. */
public final class RevocationList {
    private static final String BLOCK = "X509 CRL";

    private final RevokedBy list;

    private RevocationList(RevokedBy list) {
        this.list = list;
    }

    RevokedBy list() {
        return list;
    }

    /**
     * The lists in a file: PEM with one or several, or DER.
     *
     * @throws ExplainedException when it cannot be read, or holds none
     */
    public static List<RevocationList> read(Path file) throws ExplainedException {
        return read(CertificateReader.bytes(file), file.toString());
    }

    /**
     * The lists in the bytes of a file.
     *
     * @param name what the texts call it
     * @throws ExplainedException when it holds none
     */
    public static List<RevocationList> read(byte[] content, String name) throws ExplainedException {
        CertificateReader.requireBounded(content, name);
        try {
            List<RevocationList> lists = new ArrayList<>();
            for (byte[] der : ders(content)) {
                lists.add(new RevocationList(new RevokedBy(der)));
            }
            if (!lists.isEmpty()) {
                return List.copyOf(lists);
            }
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(CertificateText.NO_LIST.with(name), e);
        }
        throw new ExplainedException(CertificateText.NO_LIST.with(name));
    }

    private static List<byte[]> ders(byte[] content) throws IOException, DecoderException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (!text.contains(BLOCK)) {
            return List.of(content);
        }
        List<byte[]> ders = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(text))) {
            for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
                if (block.getType().equals(BLOCK)) {
                    ders.add(block.getContent());
                }
            }
        }
        return ders;
    }
}
