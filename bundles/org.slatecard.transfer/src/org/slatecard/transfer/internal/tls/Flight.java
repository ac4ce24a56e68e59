package org.slatecard.transfer.internal.tls;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * What a client says in a handshake: goes out at once when an answer is waited for. The protocol flushes each message,
 * and each alone would wake the server.
 */
final class Flight extends BufferedOutputStream {
    Flight(OutputStream out) {
        super(out);
    }

    /** The answers, before which goes out what has been said. */
    InputStream answers(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                send();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                send();
                return super.read(bytes, offset, length);
            }
        };
    }

    @Override
    public void flush() {
        // not yet
    }

    @Override
    public void close() throws IOException {
        try {
            send();
        } finally {
            out.close();
        }
    }

    private void send() throws IOException {
        super.flush();
    }
}
