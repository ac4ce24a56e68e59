package org.slatecard.card.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPurpose;
import org.slatecard.card.Recipient;

class ManifestJsonTest {
    private static final CardManifest MANIFEST = new CardManifest("1.2.3", Instant.parse("2026-03-01T10:20:30Z"),
            new Recipient("fleet-1", "OB van \"3\" 中継車"), CardPurpose.TARGET,
            List.of(new Recipient("camera-1", "Cam <1>")),
            List.of(new Recipient("target-1", "ingest")),
            List.of(new CardManifest.Entry("certification.pem", 668, "0a".repeat(32))));
    private static final String TEXT = new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8);

    @Test
    void readsWhatItWrites() {
        assertThat(ManifestJson.read(ManifestJson.write(MANIFEST)).manifest()).contains(MANIFEST);
    }

    @Test
    void theSameManifestGivesTheSameReadableBytes() {
        assertThat(ManifestJson.write(MANIFEST)).isEqualTo(ManifestJson.write(MANIFEST));
        assertThat(TEXT).contains("\"Cam <1>\"", "中継車").endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void hasTheMembersThatItsSchemaAsksForAndNoOther() throws Exception {
        JsonObject written = JsonParser.parseString(TEXT).getAsJsonObject();
        try (Reader reader = new InputStreamReader(ManifestJson.class.getResourceAsStream(
                "/schema/slatecard-card.schema.json"), StandardCharsets.UTF_8)) {
            JsonObject schema = JsonParser.parseReader(reader).getAsJsonObject();
            assertSameMembers(written, schema);
            JsonObject recipient = schema.getAsJsonObject("$defs").getAsJsonObject("recipient");
            assertSameMembers(written.getAsJsonObject("fleet"), recipient);
            assertSameMembers(written.getAsJsonArray("cameras").get(0).getAsJsonObject(), recipient);
            assertSameMembers(written.getAsJsonArray("files").get(0).getAsJsonObject(),
                    schema.getAsJsonObject("properties").getAsJsonObject("files").getAsJsonObject("items"));
            JsonObject constants = schema.getAsJsonObject("properties");
            for (String name : List.of("product", "formatVersion")) {
                assertThat(written.get(name)).isEqualTo(constants.getAsJsonObject(name).get("const"));
            }
            assertThat(written.get("written").getAsString())
                    .matches(constants.getAsJsonObject("written").get("pattern").getAsString());
        }
    }

    static Stream<Arguments> spoiled() {
        return Map.ofEntries(
                Map.entry("", "MANIFEST_FOREIGN"),
                Map.entry("null", "MANIFEST_FOREIGN"),
                Map.entry("{}", "MANIFEST_FOREIGN"),
                Map.entry("[]", "MANIFEST_BROKEN"),
                Map.entry("7", "MANIFEST_BROKEN"),
                Map.entry("{\"product\":\"Slatecard\"}", "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"Slatecard\"", "\"Other\""), "MANIFEST_FOREIGN"),
                Map.entry(TEXT.replace("\"formatVersion\": 1", "\"formatVersion\": 2"), "MANIFEST_NEWER"),
                Map.entry(TEXT.replace("\"formatVersion\": 1", "\"formatVersion\": 0"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"formatVersion\": 1", "\"formatVersion\": 1e99"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"formatVersion\": 1", "\"formatVersion\": []"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("2026-03-01T10:20:30Z", "yesterday"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("668", "-1"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("668", "\"many\""), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("0a0a", "XYZ!"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"certification.pem\"", "null"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"camera-1\"", "null"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"cameras\": [", "\"cameras\": [null,"), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"cameras\"", "\"Cameras\""), "MANIFEST_BROKEN"),
                Map.entry(TEXT.replace("\"target\"", "\"both\""), "MANIFEST_BROKEN"),
                Map.entry(TEXT.substring(0, TEXT.length() / 2), "MANIFEST_BROKEN"),
                Map.entry("[".repeat(100_000), "MANIFEST_BROKEN"),
                Map.entry("{\"product\":".repeat(100_000), "MANIFEST_BROKEN"),
                Map.entry("{\"unknown\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}", "MANIFEST_BROKEN"))
                .entrySet().stream().map(each -> Arguments.of(each.getValue(), each.getKey()));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void aSpoiledManifestIsToldAndNotUsed(String key, String text) {
        ManifestReading reading = ManifestJson.read(text.getBytes(StandardCharsets.UTF_8));

        assertThat(reading.manifest()).isEmpty();
        assertThat(reading.problem().orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void bytesThatAreNoTextAreToldAndNotUsed() {
        assertThat(ManifestJson.read(new byte[]{'{', (byte) 0xff, '}'}).problem()).isPresent();
    }

    @Test
    void controlCharactersNeverReachATerminal() {
        ManifestReading reading = ManifestJson.read(TEXT.replace("ingest", "in\\u001b[2Jgest\\u202e")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(reading.manifest().orElseThrow().targets().get(0).name()).isEqualTo("in [2Jgest ");
    }

    private static void assertSameMembers(JsonObject written, JsonObject schema) {
        assertThat(written.keySet()).isEqualTo(schema.getAsJsonObject("properties").keySet());
        assertThat(schema.getAsJsonArray("required")).extracting(each -> each.getAsString())
                .containsExactlyInAnyOrderElementsOf(written.keySet());
        assertThat(schema.get("additionalProperties").getAsBoolean()).isFalse();
    }
}
