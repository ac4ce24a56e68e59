package org.slatecard.cli.internal.certificate;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.model.text.ExplainedException;

/**
 * The fields of one case: a JSON object (RFC 8259) with nothing but fields that are known, each of them once. What is not
 * known is refused, as a wrong option is: a mistyped {@code at} would be answered for today.
 */
final class CaseFields {
    private static final List<String> KNOWN = List.of("name", "anchor", "sent", "host", "at", "until", "crl");
    /** Where Gson says in its messages what place it means: counted from 1, one or two too far. */
    private static final Pattern COLUMN = Pattern.compile(" column (\\d+) ");
    private static final int SHOWN = 20;

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> twice = new LinkedHashSet<>();
    private final List<String> noText = new ArrayList<>();

    private CaseFields() {}

    /**
     * Reads them.
     *
     * @param line   the text
     * @param number its number in the file, from 1
     * @throws ExplainedException when it is no such object
     */
    static CaseFields read(String line, int number) throws ExplainedException {
        JsonReader reader = new JsonReader(new StringReader(line));
        reader.setStrictness(Strictness.STRICT);
        try {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new ExplainedException(CertMessage.NO_OBJECT.with(number));
            }
            CaseFields fields = new CaseFields();
            fields.read(reader);
            reader.peek(); // refuses what comes after the object
            fields.requireUsable(number);
            return fields;
        } catch (MalformedJsonException e) {
            throw new ExplainedException(CertMessage.NO_JSON.with(number, column(e), around(line, column(e))), e);
        } catch (EOFException e) {
            throw new ExplainedException(CertMessage.JSON_ENDS.with(number), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // it is in memory
        }
    }

    private void read(JsonReader reader) throws IOException {
        Set<String> names = new HashSet<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (!KNOWN.contains(name)) {
                unknown.add(shown(name));
            } else if (!names.add(name)) {
                twice.add(name);
            }
            JsonToken kind = reader.peek();
            if (kind == JsonToken.STRING || kind == JsonToken.NUMBER) {
                values.put(name, reader.nextString());
            } else {
                reader.skipValue();
                if (kind != JsonToken.NULL) {
                    noText.add(shown(name));
                }
            }
        }
        reader.endObject();
    }

    private void requireUsable(int number) throws ExplainedException {
        if (!unknown.isEmpty()) {
            throw new ExplainedException(
                    CertMessage.FIELD_UNKNOWN.with(number, String.join(", ", unknown), String.join(", ", KNOWN)));
        }
        if (!twice.isEmpty()) {
            throw new ExplainedException(CertMessage.FIELD_TWICE.with(number, String.join(", ", twice)));
        }
        if (!noText.isEmpty()) {
            throw new ExplainedException(CertMessage.FIELD_MISSING.with(noText.getFirst()));
        }
    }

    /** What stands around a place, counted from 1. */
    private static String around(String line, int column) {
        int begin = Math.clamp(column - SHOWN / 2L, 0, line.length());
        return (begin > 0 ? "…" : "") + shown(line.substring(begin));
    }

    private static int column(MalformedJsonException e) {
        Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
        return column.find() ? Integer.parseInt(column.group(1)) : 1;
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** What a field says, text or number; empty where it is not there, or null. */
    Optional<String> get(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /**
     * What a field says that has to be there.
     *
     * @throws ExplainedException when it is not there
     */
    String require(String field) throws ExplainedException {
        return get(field).orElseThrow(() -> new ExplainedException(CertMessage.FIELD_MISSING.with(field)));
    }
}
