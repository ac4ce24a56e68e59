package org.slatecard.cli.internal.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Lines of UTF-8, of which no more than a limit is kept in memory. */
final class JsonLines {
    /** Characters of the longest line that is read; of a longer one a few more than that are returned. */
    static final int LONGEST = 1_000_000;

    private static final String MARK = "\uFEFF";

    private final InputStream in;
    private int number;

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
        return number == 1 && text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** Number of the line that was read last, from 1. */
    int number() {
        return number;
    }
}
