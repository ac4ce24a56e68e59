package org.slatecard.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.slatecard.authority.internal.AuthorityText;
import org.slatecard.authority.internal.x509.RequestCheck;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;

/** What a server asks for with a PKCS #10 request (RFC 2986), and keeps the private key of. Checked and immutable. */
public final class ServerRequest {
    /** Bytes of the longest file that is read. */
    public static final int MAXIMUM_BYTES = 100_000;

    private static final String BEGIN = "-----BEGIN ";
    private static final String BLOCK = "CERTIFICATE REQUEST";

    private final byte[] publicKey;
    private final Optional<ServerNames> names;

    private ServerRequest(byte[] publicKey, Optional<ServerNames> names) {
        this.publicKey = publicKey;
        this.names = names;
    }

    /**
     * Reads a request, PEM or DER.
     *
     * @throws ExplainedException when it cannot be read, as by {@link #read(byte[], String)}
     */
    public static ServerRequest read(Path file) throws ExplainedException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(MAXIMUM_BYTES + 1), file.toString());
        } catch (NoSuchFileException e) {
            throw new ExplainedException(AuthorityText.REQUEST_MISSING.with(file), e);
        } catch (IOException e) {
            throw new ExplainedException(AuthorityText.REQUEST_UNREADABLE.with(file, SystemReason.of(e)),
                    e);
        }
    }

    /**
     * Reads the bytes of a request, PEM or DER.
     *
     * @param name what the texts call it
     * @throws ExplainedException when it is none, its signature does not prove that the sender has the key, the key is
     *                            neither RSA of 2048 to 8192 bits nor EC on P-256, P-384 or P-521, or a name in it is no
     *                            name of a server
     */
    public static ServerRequest read(byte[] content, String name) throws ExplainedException {
        if (content.length > MAXIMUM_BYTES) {
            throw new ExplainedException(AuthorityText.REQUEST_LONG.with(name, MAXIMUM_BYTES));
        }
        RequestCheck check = new RequestCheck(parse(content, name), name);
        check.key();
        check.signature();
        List<String> asked = check.names();
        try {
            return new ServerRequest(check.publicKey(),
                    asked.isEmpty() ? Optional.empty() : Optional.of(ServerNames.of(asked)));
        } catch (ExplainedException e) {
            throw new ExplainedException(AuthorityText.REQUEST_NAME.with(name, e.text()), e);
        }
    }

    /** The public key, as SubjectPublicKeyInfo in DER form; a copy. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    /** The subject alternative names that it asks for; empty where there are none, whatever its common name says. */
    public Optional<ServerNames> names() {
        return names;
    }

    private static PKCS10CertificationRequest parse(byte[] content, String name) throws ExplainedException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        List<byte[]> found = text.contains(BEGIN) ? blocks(text, name) : List.of(content);
        if (found.size() != 1) {
            throw new ExplainedException(AuthorityText.REQUEST_COUNT.with(name, found.size()));
        }
        try {
            return new PKCS10CertificationRequest(found.get(0));
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(AuthorityText.NO_REQUEST.with(name), e);
        }
    }

    private static List<byte[]> blocks(String text, String name) throws ExplainedException {
        List<byte[]> found = new ArrayList<>();
        try (PemReader reader = new PemReader(new StringReader(text))) {
            for (PemObject block = reader.readPemObject(); block != null; block = reader.readPemObject()) {
                if (block.getType().endsWith(BLOCK)) {
                    found.add(block.getContent());
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(AuthorityText.NO_REQUEST.with(name), e);
        }
        return found;
    }
}
