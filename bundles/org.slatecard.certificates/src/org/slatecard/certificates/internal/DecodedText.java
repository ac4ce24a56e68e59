package org.slatecard.certificates.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Text of a file whose encoding is told by a byte order mark, or by a first dash of two bytes as Windows writes it;
 * otherwise every byte is a character.
 */
final class DecodedText {
    private static final String MARK = "\uFEFF";

    private DecodedText() {}

    static String of(byte[] content) {
        String text = new String(content, charset(content));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    private static Charset charset(byte[] content) {
        int first = at(content, 0) << 8 | at(content, 1);
        if (first == 0xFEFF || first == '-') {
            return StandardCharsets.UTF_16BE;
        }
        if (first == 0xFFFE || first == '-' << 8) {
            return StandardCharsets.UTF_16LE;
        }
        return first == 0xEFBB && at(content, 2) == 0xBF ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
    }

    private static int at(byte[] content, int index) {
        return index < content.length ? content[index] & 0xFF : 0;
    }
}
