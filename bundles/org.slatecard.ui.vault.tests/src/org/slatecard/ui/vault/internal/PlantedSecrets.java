package org.slatecard.ui.vault.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Secrets that are unlike anything else, and the search for them. They are made anew each time they are needed, as
 * arrays that the caller wipes: the test itself must not be where they are found.
 */
final class PlantedSecrets {
    private static final List<Charset> ENCODINGS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
            StandardCharsets.UTF_16LE);
    private static final byte[] PREFIX = {'z', 'Q', '9', 'x'};
    private static final int LENGTH = 12;

    private final int number;

    PlantedSecrets(int number) {
        this.number = number;
    }

    /** One of the secrets; the caller wipes it. */
    char[] secret(int index) {
        byte[] digest = digest(index);
        char[] secret = new char[LENGTH];
        for (int at = 0; at < LENGTH; at++) {
            secret[at] = at < PREFIX.length
                    ? (char) PREFIX[at]
                    : Character.forDigit(digest[at] & 0xf, Character.MAX_RADIX);
        }
        return secret;
    }

    private static byte[] digest(int index) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(new byte[]{'p', (byte) index});
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** How often each secret stands in a file, by its number and encoding; empty where none does. */
    Map<String, Integer> in(Path file) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (Charset encoding : ENCODINGS) {
            int width = encoding == StandardCharsets.UTF_8 ? 1 : 2;
            int offset = encoding == StandardCharsets.UTF_16BE ? 1 : 0;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
                search(in, width, offset, encoding, found);
            }
        }
        return found;
    }

    /** Looks at the last bytes that were read, one after the other. */
    private void search(InputStream in, int width, int offset, Charset encoding, Map<String, Integer> found)
            throws IOException {
        byte[] window = new byte[LENGTH * width];
        int filled = 0;
        for (int next = in.read(); next >= 0; next = in.read()) {
            System.arraycopy(window, 1, window, 0, window.length - 1);
            window[window.length - 1] = (byte) next;
            filled++;
            if (filled >= window.length && hasPrefix(window, width, offset)) {
                for (int index = 0; index < number; index++) {
                    if (is(window, width, offset, index)) {
                        found.merge(index + " in " + encoding, 1, Integer::sum);
                    }
                }
            }
        }
    }

    private static boolean hasPrefix(byte[] window, int width, int offset) {
        for (int at = 0; at < PREFIX.length; at++) {
            if (window[at * width + offset] != PREFIX[at]) {
                return false;
            }
        }
        return true;
    }

    private boolean is(byte[] window, int width, int offset, int index) {
        char[] secret = secret(index);
        boolean same = true;
        for (int at = 0; at < LENGTH; at++) {
            same &= window[at * width + offset] == (byte) secret[at]
                    && (width == 1 || window[at * width + 1 - offset] == 0);
        }
        Arrays.fill(secret, '\0');
        return same;
    }
}
