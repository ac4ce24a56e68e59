package org.slatecard.ui.vault.internal.basis;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.slatecard.model.text.ExplainedException;

/** Reads files that the user chose, whatever they are. */
public final class ChosenFile {
    /** Bytes of the longest file that is read. */
    public static final int MAXIMUM_BYTES = 4 << 20;

    private ChosenFile() {}

    /**
     * The content of a file; the caller wipes it where it is secret.
     *
     * @throws ExplainedException when it cannot be read, or is longer than {@link #MAXIMUM_BYTES}
     */
    public static byte[] read(Path file) throws ExplainedException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MAXIMUM_BYTES + 1);
            if (content.length > MAXIMUM_BYTES) {
                Arrays.fill(content, (byte) 0);
                throw new ExplainedException(FileText.TOO_LARGE.with(file, MAXIMUM_BYTES >> 20));
            }
            return content;
        } catch (IOException e) {
            throw new ExplainedException(FileText.UNREADABLE.with(file), e);
        }
    }
}
