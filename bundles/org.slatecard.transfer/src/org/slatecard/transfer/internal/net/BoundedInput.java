package org.slatecard.transfer.internal.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import org.slatecard.transfer.internal.tls.TooMuch;

/** What comes from a server: nothing is waited for beyond a deadline, and no more is read than a limit. */
final class BoundedInput extends InputStream {
    private final Socket socket;
    private final InputStream in;
    private Deadline deadline;
    private long left;

    BoundedInput(Socket socket) throws IOException {
        this.socket = socket;
        in = socket.getInputStream();
    }

    /** What holds from now on. */
    void allow(Deadline until, long bytes) {
        deadline = until;
        left = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (left <= 0) {
            throw new TooMuch();
        }
        socket.setSoTimeout(deadline.millisLeft());
        int read = in.read(bytes, offset, (int) Math.min(length, left));
        left -= Math.max(read, 0);
        return read;
    }

    @Override
    public int available() throws IOException {
        return in.available();
    }
}
