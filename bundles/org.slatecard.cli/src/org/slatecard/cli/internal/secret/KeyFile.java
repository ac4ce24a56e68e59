package org.slatecard.cli.internal.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.VaultKey;

/** A PKCS#12 file on disk. */
public record KeyFile(Path file) {
    private static final int MAXIMUM_BYTES = 1_000_000;

    /**
     * Its keys.
     *
     * @param password is only read; the caller wipes it
     * @throws ExplainedException when it cannot be read, is not PKCS#12, or the password is wrong
     */
    public List<VaultKey> keys(char[] password) throws ExplainedException {
        byte[] content = content();
        try {
            return VaultKey.read(content, password, file.toString());
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private byte[] content() throws ExplainedException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAXIMUM_BYTES + 1);
            if (content.length > MAXIMUM_BYTES) {
                throw new ExplainedException(InputText.KEY_FILE_LARGE.with(file, MAXIMUM_BYTES));
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new ExplainedException(InputText.KEY_FILE_MISSING.with(file), e);
        } catch (IOException e) {
            throw new ExplainedException(InputText.KEY_FILE_UNREADABLE.with(file, SystemReason.of(e)), e);
        }
    }
}
