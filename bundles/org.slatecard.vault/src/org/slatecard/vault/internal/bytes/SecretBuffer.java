package org.slatecard.vault.internal.bytes;

import java.util.Arrays;

/** Bytes of which no copy stays behind, neither when it grows nor when it is closed. */
public final class SecretBuffer implements AutoCloseable {
    private byte[] bytes;
    private int length;

    /**
     * An empty buffer.
     *
     * @param expected bytes that it takes before it grows
     */
    public SecretBuffer(int expected) {
        bytes = new byte[expected];
    }

    /** Appends the low eight bits. */
    public void add(int oneByte) {
        reserve(1);
        bytes[length++] = (byte) oneByte;
    }

    /** Appends a copy. */
    public void add(byte[] more) {
        reserve(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** What was appended, as a copy that the caller wipes. */
    public byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
        length = 0;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            byte[] outgrown = bytes;
            bytes = Arrays.copyOf(outgrown, Math.max(2 * outgrown.length, length + more));
            Arrays.fill(outgrown, (byte) 0);
        }
    }
}
