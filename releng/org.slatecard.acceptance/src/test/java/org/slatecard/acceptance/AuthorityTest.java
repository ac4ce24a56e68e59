package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code slatecard cert ca} in the built product; what it does is tested within the process. */
class AuthorityTest extends VaultCase {
    @Test
    void jsonFollowsItsSchemaFromTheRootToTheFilesOfAServer() {
        Path place = folder.resolve("server");
        assertThat(ca("init", "--name", "Van", "--algorithm", "ec", "--permit", "van.example").path("authorities"))
                .hasSize(1);
        assertThat(ca("issue", "--for", "ftp.van.example").path("changed")).hasSize(2);
        JsonNode exported = ca("export", "--server", "proftpd", "--label", "ftp.van.example", "--to", place, "--lang",
                "ja");
        assertThat(exported.path("files")).hasSize(7);
        assertThat(place.resolve("README.txt")).content().contains("証明書");
    }

    private JsonNode ca(String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("cert", "ca", command, sample.fleet(), "--passphrase-env", "PASS",
                "--format", "json"));
        all.addAll(Arrays.asList(arguments));
        return Schemas.ours("cert-ca-1.json", sample.run(all.toArray()).endsWith(0).out());
    }
}
