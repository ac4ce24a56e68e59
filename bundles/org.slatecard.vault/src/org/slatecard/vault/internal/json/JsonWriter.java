package org.slatecard.vault.internal.json;

import java.nio.charset.StandardCharsets;
import org.slatecard.vault.internal.bytes.SecretBuffer;

/**
 * Writes JSON (RFC 8259) in UTF-8. The members of the two outer levels begin lines of their own, so that what openssl
 * prints can be read and compared.
 */
public final class JsonWriter {
    private static final int LINES_DOWN_TO = 2;
    private static final int SPACE = 0x20;

    private final SecretBuffer out;
    private int depth;
    private boolean first = true;

    /** Writes into a buffer, which stays the caller's to close. */
    public JsonWriter(SecretBuffer out) {
        this.out = out;
    }

    /** Begins an object. */
    public JsonWriter beginObject() {
        return begin('{');
    }

    /** Ends an object. */
    public JsonWriter endObject() {
        if (depth <= LINES_DOWN_TO) {
            out.add('\n');
        }
        return end('}');
    }

    /** Begins an array. */
    public JsonWriter beginArray() {
        return begin('[');
    }

    /** Ends an array. */
    public JsonWriter endArray() {
        return end(']');
    }

    /** The name of the member whose value comes next. */
    public JsonWriter name(String name) {
        separate();
        if (depth <= LINES_DOWN_TO) {
            out.add('\n');
        }
        string(name.getBytes(StandardCharsets.UTF_8));
        out.add(':');
        first = true;
        return this;
    }

    /** A string that is no secret. */
    public JsonWriter text(String value) {
        return secret(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A string, from UTF-8. */
    public JsonWriter secret(byte[] value) {
        separate();
        string(value);
        return this;
    }

    /** A whole number. */
    public JsonWriter number(int value) {
        separate();
        out.add(Integer.toString(value).getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    private JsonWriter begin(char bracket) {
        separate();
        out.add(bracket);
        depth++;
        first = true;
        return this;
    }

    private JsonWriter end(char bracket) {
        out.add(bracket);
        depth--;
        first = false;
        return this;
    }

    private void separate() {
        if (!first) {
            out.add(',');
        }
        first = false;
    }

    private void string(byte[] utf8) {
        out.add('"');
        for (byte each : utf8) {
            if (each == '"' || each == '\\') {
                out.add('\\');
                out.add(each);
            } else if (each >= 0 && each < SPACE) {
                out.add(String.format("\\u%04x", each).getBytes(StandardCharsets.US_ASCII));
            } else {
                out.add(each);
            }
        }
        out.add('"');
    }
}
