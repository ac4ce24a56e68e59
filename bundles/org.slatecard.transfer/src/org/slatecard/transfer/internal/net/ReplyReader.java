package org.slatecard.transfer.internal.net;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads replies; keeps a little of each line, and the first lines of many. */
final class ReplyReader {
    private static final int KEPT_OF_A_LINE = 1_000;
    private static final int KEPT_LINES = 200;
    private static final int CODE = 3;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private int position;
    private int end;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next reply. A line that is none of a reply is given as what it is, with the code 0.
     *
     * @throws EOFException when the connection ends before the reply does
     */
    Reply read() throws IOException {
        byte[] first = line();
        int code = code(first);
        List<String> lines = new ArrayList<>(List.of(Printable.of(first)));
        boolean more = code != 0 && first.length > CODE && first[CODE] == '-';
        while (more) {
            byte[] line = line();
            more = code(line) != code || line.length > CODE && line[CODE] == '-';
            if (lines.size() < KEPT_LINES) {
                lines.add(Printable.of(line));
            }
        }
        return new Reply(code, lines);
    }

    /** Takes away what has come already. */
    byte[] takeEarly() throws IOException {
        ByteArrayOutputStream early = new ByteArrayOutputStream();
        early.write(buffer, position, end - position);
        position = end;
        while (in.available() > 0) {
            early.write(buffer, 0, Math.max(in.read(buffer), 0));
        }
        return early.toByteArray();
    }

    private byte[] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int next = next();
        while (next != '\n') {
            if (next != '\r' && line.size() < KEPT_OF_A_LINE) {
                line.write(next);
            }
            next = next();
        }
        return line.toByteArray();
    }

    private int next() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(in.read(buffer), 0);
            if (end == 0) {
                throw new EOFException();
            }
        }
        return buffer[position++] & 0xFF;
    }

    /** The code of a line; 0 where it does not begin with one. */
    private static int code(byte[] line) {
        if (line.length < CODE || line[0] < '1' || line[0] > '5') {
            return 0;
        }
        int code = 0;
        for (int i = 0; i < CODE; i++) {
            if (line[i] < '0' || line[i] > '9') {
                return 0;
            }
            code = code * 10 + line[i] - '0';
        }
        return line.length == CODE || line[CODE] == ' ' || line[CODE] == '-' ? code : 0;
    }
}
