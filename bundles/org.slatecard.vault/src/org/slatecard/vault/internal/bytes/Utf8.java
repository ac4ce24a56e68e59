package org.slatecard.vault.internal.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Secrets from characters to bytes and back, without a String and without leaving a buffer behind. */
public final class Utf8 {
    private static final int MOST_BYTES_OF_A_CHAR = 3;
    private static final int PIECE = 1_024;

    private Utf8() {}

    /** The bytes of characters; empty where they hold half of a surrogate pair. */
    public static Optional<byte[]> encode(char[] characters) {
        byte[] room = new byte[characters.length * MOST_BYTES_OF_A_CHAR];
        try {
            ByteBuffer bytes = ByteBuffer.wrap(room);
            CoderResult result = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(characters), bytes, true);
            return result.isError() ? Optional.empty() : Optional.of(Arrays.copyOf(room, bytes.position()));
        } finally {
            Arrays.fill(room, (byte) 0);
        }
    }

    /** The characters of bytes that {@link #isValid}. */
    public static char[] decode(byte[] bytes) {
        char[] room = new char[bytes.length];
        try {
            CharBuffer characters = CharBuffer.wrap(room);
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), characters, true);
            return Arrays.copyOf(room, characters.position());
        } finally {
            Arrays.fill(room, '\0');
        }
    }

    /** Whether bytes are UTF-8: shortest forms only, no surrogates, nothing cut off. */
    public static boolean isValid(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        char[] room = new char[PIECE];
        try {
            CoderResult result = CoderResult.OVERFLOW;
            while (result.isOverflow()) {
                result = decoder.decode(in, CharBuffer.wrap(room), true);
            }
            return !result.isError();
        } finally {
            Arrays.fill(room, '\0');
        }
    }
}
