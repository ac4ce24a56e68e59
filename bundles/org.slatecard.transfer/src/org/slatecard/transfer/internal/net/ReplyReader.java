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
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> lines = new ArrayList<>();
    private int code;
    private boolean more;

    ReplyReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next reply. A line that is none of a reply is given as what it is, with the code 0. After a time-out it can be
     * waited for again: what has come of it is kept.
     *
     * @throws EOFException when the connection ends before the reply does
     */
    Reply read() throws IOException {
        if (lines.isEmpty()) {
            byte[] first = line();
            code = code(first);
            more = code != 0 && isContinued(first);
            lines.add(Printable.of(first));
        }
        while (more) {
            byte[] next = line();
            more = code(next) != code || isContinued(next);
            if (lines.size() < KEPT_LINES) {
                lines.add(Printable.of(next));
            }
        }
        Reply reply = new Reply(code, lines);
        lines.clear();
        return reply;
    }

    private static boolean isContinued(byte[] line) {
        return line.length > CODE && line[CODE] == '-';
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
        int next = next();
        while (next != '\n') {
            if (next != '\r' && line.size() < KEPT_OF_A_LINE) {
                line.write(next);
            }
            next = next();
        }
        byte[] whole = line.toByteArray();
        line.reset();
        return whole;
    }

    private int next() throws IOException {
        if (position == end) {
            int read = in.read(buffer); // where it times out, nothing may seem to have come
            position = 0;
            end = Math.max(read, 0);
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
