package org.slatecard.transfer.internal.tls;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What a server sends in a handshake. Remembers its end, which the protocol takes for a refusal. OpenSSL, where it has no suite for the versions that are allowed, sends an alert
 * before it knows any version, with the number of SSL 3.0: an answer, which would be taken for something else than TLS.
 */
final class HandshakeInput extends FilterInputStream {
    private static final byte ALERT = 21;
    private static final byte MAJOR = 3;
    /** Where the lesser part of the version stands in a record (RFC 5246, 6.2.1). */
    private static final int MINOR_AT = 2;

    private final byte[] start = new byte[MINOR_AT];
    private long position;
    private boolean ended;

    HandshakeInput(InputStream in) {
        super(in);
    }

    /** Whether the server has closed the connection. */
    boolean hasEnded() {
        return ended;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        ended |= read < 0;
        for (int i = 0; i < read && position <= MINOR_AT; i++) {
            if (position < MINOR_AT) {
                start[(int) position] = bytes[offset + i];
            } else if (start[0] == ALERT && start[1] == MAJOR && bytes[offset + i] == 0) {
                bytes[offset + i] = 1;
            }
            position++;
        }
        return read;
    }
}
