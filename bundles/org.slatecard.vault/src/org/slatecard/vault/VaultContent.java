package org.slatecard.vault;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;
import org.slatecard.vault.internal.bytes.SecretBuffer;
import org.slatecard.vault.internal.json.JsonReader;
import org.slatecard.vault.internal.json.JsonWriter;
import org.slatecard.vault.internal.json.MalformedJson;

/**
 * What is encrypted in a vault: one JSON object with sorted names.
 *
 * @param fleetId      id of the fleet
 * @param recipients   SHA-256 of the recipients of the file, which authenticates them; empty where another program
 *                     wrote it
 * @param certificates those of the recipients, in DER form
 * @param entries      the secrets by id
 */
record VaultContent(String fleetId, Optional<String> recipients, List<byte[]> certificates,
        SortedMap<String, Entry> entries) {
    private static final String FORMAT = "slatecard-vault";
    private static final int VERSION = 1;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    /** Whole seconds of UTC, in the only form that is written. */
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Set<String> NEEDED = Set.of("certificates", "entries", "fleet", "format", "version");
    private static final int ENTRY_SIZE = 200;

    /** The form of a digest in the content. */
    static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /**
     * Reads what was decrypted.
     *
     * @param json is only read; the caller wipes it
     * @param name what the texts call the file
     */
    static VaultContent read(byte[] json, String name) throws ExplainedException {
        try {
            int version = version(json);
            if (version > VERSION) {
                throw new ExplainedException(VaultText.NEWER_VERSION.with(name, version, VERSION));
            }
            return new Reading(json).content();
        } catch (MalformedJson e) {
            throw new ExplainedException(VaultText.CONTENT_BROKEN.with(name, e.position()), e);
        }
    }

    /** The bytes to encrypt, for the caller to wipe. */
    byte[] write() {
        try (SecretBuffer out = new SecretBuffer(ENTRY_SIZE * (entries.size() + certificates.size() + 1))) {
            JsonWriter json = new JsonWriter(out).beginObject().name("certificates").beginArray();
            certificates.forEach(der -> json.text(Base64.getEncoder().encodeToString(der)));
            json.endArray().name("entries").beginObject();
            entries.forEach((id, entry) -> write(json.name(id), entry));
            json.endObject().name("fleet").text(fleetId).name("format").text(FORMAT);
            recipients.ifPresent(digest -> json.name("recipients").text(digest));
            json.name("version").number(VERSION).endObject();
            return out.toArray();
        }
    }

    void wipe() {
        entries.values().forEach(Entry::wipe);
    }

    private static void write(JsonWriter json, Entry entry) {
        json.beginObject().name("changed").text(entry.changed().toString()).name("kind").text(entry.kind().jsonName());
        entry.unreferencedSince().ifPresent(since -> json.name("unreferencedSince").text(since.toString()));
        json.name("value").secret(entry.value()).endObject();
    }

    /** A newer version may hold what this one does not know: its version is looked for before anything else. */
    private static int version(byte[] json) throws MalformedJson {
        int[] version = {0};
        boolean[] format = {false};
        JsonReader reader = new JsonReader(json);
        reader.object(name -> {
            switch (name) {
                case "format" -> format[0] = FORMAT.equals(reader.text());
                case "version" -> version[0] = reader.number();
                default -> reader.skip();
            }
        });
        reader.end();
        if (!format[0] || version[0] < 1) {
            throw reader.malformed();
        }
        return version[0];
    }

    /** One reading; what it took up is wiped when it fails. */
    private static final class Reading {
        private final JsonReader reader;
        private final Set<String> found = new HashSet<>();
        private final List<byte[]> certificates = new ArrayList<>();
        private final SortedMap<String, Entry> entries = new TreeMap<>();
        private String fleetId;
        private String recipients;

        Reading(byte[] json) throws MalformedJson {
            reader = new JsonReader(json);
        }

        VaultContent content() throws MalformedJson {
            try {
                reader.object(this::member);
                if (!found.containsAll(NEEDED)) {
                    throw reader.malformed();
                }
                return new VaultContent(fleetId, Optional.ofNullable(recipients), certificates, entries);
            } catch (MalformedJson | RuntimeException e) {
                entries.values().forEach(Entry::wipe);
                throw e;
            }
        }

        private void member(String name) throws MalformedJson {
            found.add(name);
            switch (name) {
                case "certificates" -> reader.array(() -> certificates.add(certificate()));
                case "entries" -> reader.object(this::entry);
                case "fleet" -> fleetId = reader.text();
                case "recipients" -> recipients = reader.text();
                case "format", "version" -> reader.skip();
                default -> throw reader.malformed();
            }
        }

        private byte[] certificate() throws MalformedJson {
            try {
                return Base64.getDecoder().decode(reader.text());
            } catch (IllegalArgumentException e) {
                throw reader.malformed();
            }
        }

        private void entry(String id) throws MalformedJson {
            if (!ID.matcher(id).matches()) {
                throw reader.malformed();
            }
            EntryReading entry = new EntryReading(reader);
            reader.object(entry::member);
            entries.put(id, entry.entry());
        }
    }

    /** One entry as it is read. */
    private static final class EntryReading {
        private final JsonReader reader;
        private SecretKind kind;
        private byte[] value;
        private Instant changed;
        private Instant unreferencedSince;

        EntryReading(JsonReader reader) {
            this.reader = reader;
        }

        void member(String name) throws MalformedJson {
            switch (name) {
                case "changed" -> changed = time();
                case "kind" -> kind = SecretKind.of(reader.text()).orElseThrow(reader::malformed);
                case "unreferencedSince" -> unreferencedSince = time();
                case "value" -> value = reader.secret();
                default -> throw reader.malformed();
            }
        }

        Entry entry() throws MalformedJson {
            if (kind == null || value == null || changed == null) {
                throw reader.malformed();
            }
            return new Entry(kind, value, changed, Optional.ofNullable(unreferencedSince));
        }

        private Instant time() throws MalformedJson {
            String text = reader.text();
            try {
                if (TIME.matcher(text).matches()) {
                    return Instant.parse(text);
                }
            } catch (DateTimeParseException e) {
                throw reader.malformed();
            }
            throw reader.malformed();
        }
    }
}
