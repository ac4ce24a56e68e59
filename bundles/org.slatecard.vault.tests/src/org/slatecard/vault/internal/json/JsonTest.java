package org.slatecard.vault.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.vault.internal.bytes.SecretBuffer;

class JsonTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\"quoted\"", "back\\slash", "\u0000\u0001\u001f\u007f", "é日本🎥", "/</script>",
            "\u2028\ufeff\uffff"})
    void whatIsWrittenIsReadAgainHereAndElsewhere(String value) throws Exception {
        byte[] json = write(value);

        assertThat(new String(read(json), StandardCharsets.UTF_8)).isEqualTo(value);
        assertThat(JsonParser.parseString(new String(json, StandardCharsets.UTF_8)).getAsJsonObject().get("a")
                .getAsString()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"\\\" | \"", "\\\\ | \\", "\\/ | /", "\\u0041 | A", "\\u00e9 | é",
            "\\ud83c\\udfa5 | 🎥", "\\uD83C\\uDFA5 | 🎥", "a\\u0062c | abc"}, delimiter = '|')
    void understandsEveryEscape(String escaped, String value) throws Exception {
        byte[] json = ("{\"a\":\"" + escaped + "\"}").getBytes(StandardCharsets.UTF_8);

        assertThat(new String(read(json), StandardCharsets.UTF_8)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{\"a\"", "{\"a\":", "{\"a\":\"", "{\"a\":\"b", "{\"a\":\"b\"",
            "{\"a\":\"b\"}}", "{\"a\":\"b\"} x", "{\"a\":\"b\",}", "{,}", "{a:\"b\"}", "{'a':'b'}",
            "{\"a\":\"b\" \"c\":1}",
            "{\"a\":\"b\",\"a\":\"b\"}", "{\"a\":\"b\",\"\\u0061\":\"b\"}", "{\"a\":\"\\x\"}", "{\"a\":\"\\",
            "{\"a\":\"\\u12\"}", "{\"a\":\"\\ud83c\"}", "{\"a\":\"\\ud83cx\"}", "{\"a\":\"\\udfa5\"}",
            "{\"a\":\"\\ud83c\\u0041\"}", "{\"a\":\"line\nend\"}", "\ufeff{\"a\":\"b\"}", "[\"a\"]", "null",
            "{\"a\":1}",
            "{\"a\":null}", "{\"b\":01}", "{\"b\":-1}", "{\"b\":1.5}", "{\"b\":1e3}", "{\"b\":1000000000}",
            "{\"b\":tru}",
            "{\"b\":[1,]}", "{\"b\":[}", "/**/{\"a\":\"b\"}"})
    void refusesWhatIsNoStrictJsonOrNotWhatIsExpected(String json) {
        assertThatThrownBy(() -> read(json.getBytes(StandardCharsets.UTF_8))).isInstanceOf(MalformedJson.class);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        for (byte[] bad : List.of(new byte[]{(byte) 0xff}, new byte[]{(byte) 0xc0, (byte) 0x80},
                new byte[]{(byte) 0xed, (byte) 0xa0, (byte) 0x80}, new byte[]{(byte) 0xe3, (byte) 0x81})) {
            byte[] json = "{\"a\":\"xxx\"}".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(bad, 0, json, 6, bad.length);
            assertThatThrownBy(() -> read(json)).as(Arrays.toString(bad)).isInstanceOf(MalformedJson.class);
        }
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "{\"b\":" + "[".repeat(100_000);

        assertThatThrownBy(() -> read(deep.getBytes(StandardCharsets.UTF_8))).isInstanceOf(MalformedJson.class);
    }

    @Test
    void skipsWhatItDoesNotTakeUp() throws Exception {
        String json = " {\r\n\t\"b\" : [ 1 , true , false , null , \"x\\\"]\" , { \"c\" : { } , \"d\" : [ ] } ] ,"
                + "\"a\" : \"value\" } ";

        assertThat(new String(read(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8)).isEqualTo("value");
    }

    @Test
    void neverFailsInAnotherWayWhateverTheBytes() {
        byte[] json = write("value \" \\ \u0001 日本");
        Random random = new Random(1);
        List<Throwable> others = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            byte[] spoiled = Arrays.copyOf(json, random.nextInt(json.length + 1));
            for (int flips = random.nextInt(3); flips >= 0 && spoiled.length > 0; flips--) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            try {
                read(spoiled);
            } catch (MalformedJson e) {
                assertThat(e.position()).isBetween(0, spoiled.length);
            } catch (RuntimeException e) {
                others.add(e);
            }
        }
        assertThat(others).isEmpty();
    }

    private static byte[] write(String value) {
        try (SecretBuffer out = new SecretBuffer(1)) {
            new JsonWriter(out).beginObject().name("a").secret(value.getBytes(StandardCharsets.UTF_8)).name("b")
                    .beginArray().number(0).number(12).text("x").endArray().endObject();
            return out.toArray();
        }
    }

    /** The value of {@code a}. */
    private static byte[] read(byte[] json) throws MalformedJson {
        JsonReader reader = new JsonReader(json);
        byte[][] value = {null};
        reader.object(name -> {
            if (name.equals("a")) {
                value[0] = reader.secret();
            } else {
                reader.skip();
            }
        });
        reader.end();
        if (value[0] == null) {
            throw reader.malformed();
        }
        return value[0];
    }
}
