package org.slatecard.cli.internal.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.model.text.ExplainedException;

/** Lines that should be UTF-8, of which no more than a limit is kept in memory. */
final class JsonLines {
    /** Characters of the longest line that is read; of a longer one a few more than that are returned. */
    private static final int LONGEST = 1_000_000;

    private static final String MARK = "\uFEFF";
    /** What stands for bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private int number;
    private boolean tooLong;
    private boolean otherCharset;

    JsonLines(InputStream in) {
        this.in = in;
    }

    /** The next line without its end; null at the end of the file. */
    String next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        number++;
        while (read >= 0 && read != '\n') {
            if (line.size() <= LONGEST * 4) {
                line.write(read);
            }
            read = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        tooLong = text.length() > LONGEST;
        otherCharset = !tooLong && text.indexOf(REPLACEMENT) >= 0
                && !Arrays.equals(text.getBytes(StandardCharsets.UTF_8), line.toByteArray());
        return number == 1 && text.startsWith(MARK) ? text.substring(1) : text;
    }

    /**
     * Refuses the line that was read last, where it is not what a line should be.
     *
     * @throws ExplainedException when it is longer than the limit, or no UTF-8
     */
    void requireReadable() throws ExplainedException {
        if (tooLong) {
            throw new ExplainedException(CertMessage.LINE_TOO_LONG.with(number, LONGEST));
        }
        if (otherCharset) {
            throw new ExplainedException(CertMessage.NO_UTF8.with(number));
        }
    }

    /** Number of the line that was read last, from 1. */
    int number() {
        return number;
    }
}
