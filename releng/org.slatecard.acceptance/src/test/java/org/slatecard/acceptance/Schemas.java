package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Reads JSON that follows a schema, and fails with what does not. */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Schemas() {}

    /** JSON of ours, against its schema in the bundle. */
    static JsonNode ours(String name, String json) {
        try (InputStream schema = Files
                .newInputStream(Slatecard.ROOT.resolve("bundles/org.slatecard.cli/schema/" + name))) {
            return valid(JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SARIF, against the schema of OASIS. */
    static JsonNode sarif(String json) {
        try (InputStream schema = Schemas.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return valid(JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(schema), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode valid(JsonSchema schema, String json) throws IOException {
        JsonNode node = JSON.readTree(json);
        assertThat(schema.validate(node)).isEmpty();
        return node;
    }
}
