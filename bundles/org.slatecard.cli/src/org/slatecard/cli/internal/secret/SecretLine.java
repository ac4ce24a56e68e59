package org.slatecard.cli.internal.secret;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One line of UTF-8 without its end, and nothing behind it. */
final class SecretLine {
    /** Bytes of the longest line. */
    static final int LONGEST = 16_384;

    private SecretLine() {}

    /**
     * Reads a line, byte by byte: what follows it stays where it is.
     *
     * @return the characters, which the caller wipes
     * @throws CharacterCodingException when it is not UTF-8
     * @throws LineTooLongException     when it is longer than {@link #LONGEST}
     * @throws IOException              when it cannot be read
     */
    static char[] read(InputStream in) throws IOException {
        byte[] bytes = new byte[LONGEST];
        try {
            int length = 0;
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                if (length == LONGEST) {
                    throw new LineTooLongException();
                }
                bytes[length++] = (byte) next;
            }
            boolean carriageReturn = length > 0 && bytes[length - 1] == '\r';
            return decode(ByteBuffer.wrap(bytes, 0, carriageReturn ? length - 1 : length));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private static char[] decode(ByteBuffer bytes) throws CharacterCodingException {
        CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes);
        try {
            return Arrays.copyOf(decoded.array(), decoded.length());
        } finally {
            Arrays.fill(decoded.array(), '\0');
        }
    }

    /** A line of more than {@link #LONGEST} bytes. */
    static final class LineTooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
