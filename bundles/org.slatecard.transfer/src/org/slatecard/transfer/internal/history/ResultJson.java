package org.slatecard.transfer.internal.history;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.slatecard.model.text.Text;

/**
 * Results as JSON, component by component of their records. An entry that a version reads is one that it would have
 * written so: whatever it does not know, or misses, makes it leave the entry out.
 */
public final class ResultJson {
    private static final Gson PLAIN = new Gson();

    private final Gson gson;

    /** With certificates kept apart, each once. */
    public ResultJson(KnownCertificates certificates) {
        gson = new GsonBuilder().serializeNulls().disableHtmlEscaping()
                .registerTypeAdapter(Instant.class, adapter(Instant::toString, Instant::parse))
                .registerTypeAdapter(Duration.class, adapter(Duration::toString, Duration::parse))
                .registerTypeAdapter(byte[].class, adapter(certificates::add, certificates::get))
                .registerTypeAdapter(String.class, adapter(WrittenText::cut, text -> text))
                .registerTypeHierarchyAdapter(Text.class, new Texts()).registerTypeAdapterFactory(new Optionals())
                .create();
    }

    /** What is written for an entry. */
    public JsonElement write(Object entry) {
        return gson.toJsonTree(entry);
    }

    /** The entry that this was written for; empty where this version does not know it. */
    public <T> Optional<T> read(JsonElement written, Class<T> kind) {
        try {
            T entry = gson.fromJson(written, kind);
            return entry != null && write(entry).equals(written) ? Optional.of(entry) : Optional.empty();
        } catch (RuntimeException e) { // whatever a damaged entry makes the records and their readers throw
            return Optional.empty();
        }
    }

    private static <T> TypeAdapter<T> adapter(Function<T, String> write, Function<String, T> read) {
        return new TypeAdapter<>() {
            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(write.apply(value));
            }

            @Override
            public T read(JsonReader in) throws IOException {
                return read.apply(in.nextString());
            }
        };
    }

    /** In all languages. */
    private static final class Texts extends TypeAdapter<Text> {
        @Override
        public void write(JsonWriter out, Text text) throws IOException {
            PLAIN.toJson(WrittenText.of(text), WrittenText.class, out);
        }

        @Override
        public Text read(JsonReader in) {
            WrittenText written = PLAIN.fromJson(in, WrittenText.class);
            if (written == null || written.en() == null || written.ja() == null) {
                throw new JsonParseException("no text");
            }
            return written.text();
        }
    }

    /** The value, or null. */
    private static final class Optionals implements TypeAdapterFactory {
        @Override
        @SuppressWarnings("unchecked") // the raw type is the one that is asked for
        public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
            if (type.getRawType() != Optional.class) {
                return null;
            }
            TypeAdapter<Object> value = (TypeAdapter<Object>) gson.getAdapter(
                    TypeToken.get(((ParameterizedType) type.getType()).getActualTypeArguments()[0]));
            return (TypeAdapter<T>) new TypeAdapter<Optional<?>>() {
                @Override
                public void write(JsonWriter out, Optional<?> optional) throws IOException {
                    if (optional.isPresent()) {
                        value.write(out, optional.get());
                    } else {
                        out.nullValue();
                    }
                }

                @Override
                public Optional<?> read(JsonReader in) throws IOException {
                    if (in.peek() == JsonToken.NULL) {
                        in.nextNull();
                        return Optional.empty();
                    }
                    return Optional.of(value.read(in));
                }
            };
        }
    }
}
