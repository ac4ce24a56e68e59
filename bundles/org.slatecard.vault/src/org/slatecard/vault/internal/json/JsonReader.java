package org.slatecard.vault.internal.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.slatecard.vault.internal.bytes.SecretBuffer;
import org.slatecard.vault.internal.bytes.Utf8;

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 without a byte order mark, every name once in its object, whole numbers, nothing
 * after the end. Libraries leave Strings of what they read behind, and buffers that they use again; this reader leaves
 * nothing but what it gives.
 */
public final class JsonReader {
    private static final int DEEPEST = 16;
    private static final int LARGEST_NUMBER = 999_999_999;
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;
    private static final int SPACE = 0x20;

    private final byte[] json;
    private int at;
    private int depth;

    /** Reads bytes, which stay the caller's to wipe. */
    public JsonReader(byte[] json) throws MalformedJson {
        this.json = json;
        if (!Utf8.isValid(json)) {
            throw malformed();
        }
    }

    /** Takes up the value of a member. */
    public interface Member {
        /** Reads the value, through the reader that is at it. */
        void read(String name) throws MalformedJson;
    }

    /** Takes up an element of an array. */
    public interface Element {
        /** Reads the element, through the reader that is at it. */
        void read() throws MalformedJson;
    }

    /** An object, with all its members. */
    public void object(Member member) throws MalformedJson {
        Set<String> names = new HashSet<>();
        sequence('{', '}', () -> {
            String name = text();
            if (!names.add(name)) {
                throw malformed();
            }
            expect(':');
            member.read(name);
        });
    }

    /** An array, with all its elements. */
    public void array(Element element) throws MalformedJson {
        sequence('[', ']', element);
    }

    /** A string that is no secret. */
    public String text() throws MalformedJson {
        return new String(secret(), StandardCharsets.UTF_8);
    }

    /** A string as UTF-8, for the caller to wipe. */
    public byte[] secret() throws MalformedJson {
        expect('"');
        try (SecretBuffer value = new SecretBuffer(bytesToQuote())) {
            for (int next = next(); next != '"'; next = next()) {
                if (next >= 0 && next < SPACE) {
                    throw malformed();
                }
                if (next == '\\') {
                    escape(value);
                } else {
                    value.add(next);
                }
            }
            return value.toArray();
        }
    }

    /** A whole number from 0 to 999,999,999. */
    public int number() throws MalformedJson {
        skipSpace();
        int begin = at;
        long number = 0;
        while (at < json.length && json[at] >= '0' && json[at] <= '9' && number <= LARGEST_NUMBER) {
            number = number * 10 + json[at++] - '0';
        }
        if (at == begin || number > LARGEST_NUMBER || json[begin] == '0' && at > begin + 1) {
            throw malformed();
        }
        return (int) number;
    }

    /** Any value, of which nothing is taken up. */
    public void skip() throws MalformedJson {
        switch (peek()) {
            case '{' -> object(name -> skip());
            case '[' -> array(this::skip);
            case '"' -> Arrays.fill(secret(), (byte) 0);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    /** Makes sure that nothing follows. */
    public void end() throws MalformedJson {
        skipSpace();
        if (at < json.length) {
            throw malformed();
        }
    }

    /** What to throw where a value is not what was expected. */
    public MalformedJson malformed() {
        return new MalformedJson(at);
    }

    private void sequence(char begin, char end, Element element) throws MalformedJson {
        expect(begin);
        if (++depth > DEEPEST) {
            throw malformed();
        }
        if (peek() != end) {
            element.read();
            while (peek() == ',') {
                expect(',');
                element.read();
            }
        }
        expect(end);
        depth--;
    }

    /** An escape is never shorter than what it stands for. */
    private int bytesToQuote() {
        int end = at;
        while (end < json.length && json[end] != '"') {
            end += json[end] == '\\' ? 2 : 1;
        }
        return end - at;
    }

    private void escape(SecretBuffer value) throws MalformedJson {
        int escaped = next();
        switch (escaped) {
            case '"', '\\', '/' -> value.add(escaped);
            case 'b' -> value.add('\b');
            case 'f' -> value.add('\f');
            case 'n' -> value.add('\n');
            case 'r' -> value.add('\r');
            case 't' -> value.add('\t');
            case 'u' -> unicode(value);
            default -> throw malformed();
        }
    }

    private void unicode(SecretBuffer value) throws MalformedJson {
        char first = hex();
        char[] characters = {first};
        if (Character.isHighSurrogate(first)) {
            if (next() != '\\' || next() != 'u') {
                throw malformed();
            }
            characters = new char[]{first, hex()};
        }
        byte[] bytes = Utf8.encode(characters).orElseThrow(this::malformed);
        value.add(bytes);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(characters, '\0');
    }

    private char hex() throws MalformedJson {
        int character = 0;
        for (int i = 0; i < HEX_DIGITS; i++) {
            int digit = Character.digit(next(), HEX);
            if (digit < 0) {
                throw malformed();
            }
            character = character * HEX + digit;
        }
        return (char) character;
    }

    private void word(String word) throws MalformedJson {
        for (int i = 0; i < word.length(); i++) {
            if (next() != word.charAt(i)) {
                throw malformed();
            }
        }
    }

    private int peek() throws MalformedJson {
        skipSpace();
        if (at == json.length) {
            throw malformed();
        }
        return json[at];
    }

    private void expect(char expected) throws MalformedJson {
        if (peek() != expected) {
            throw malformed();
        }
        at++;
    }

    /** The next byte; those of characters outside ASCII are negative. */
    private int next() throws MalformedJson {
        if (at == json.length) {
            throw malformed();
        }
        return json[at++];
    }

    private void skipSpace() {
        while (at < json.length && (json[at] == ' ' || json[at] == '\t' || json[at] == '\n' || json[at] == '\r')) {
            at++;
        }
    }
}
