package org.slatecard.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slatecard cert} in the built product. */
class CertTest {
    private static final Path FILES = Slatecard.ROOT
            .resolve("bundles/org.slatecard.testsupport/fixtures/certificates");

    @Test
    void judgesChainsOneByOneAndManyInOneGo(@TempDir Path folder) throws IOException {
        Object[] one = {"cert", "check", "--anchor", FILES.resolve("chain-root.pem"), "--sent",
                FILES.resolve("chain.pem"), "--host", "ftp.example.com", "--at", "2026-10-01", "--format", "json"};
        JsonNode answer = Schemas.ours("cert-check-1.json", Slatecard.run(one).endsWith(0).out());
        assertThat(answer.fieldNames()).toIterable().containsExactly("chain", "host", "grade", "findings");

        String line = "{\"name\":\"%s\",\"anchor\":\"%s\",\"sent\":\"%s\",\"host\":\"ftp.example.com\"}";
        Path cases = Files.write(folder.resolve("cases.jsonl"),
                List.of(line.formatted("good", FILES.resolve("chain-root.pem"), FILES.resolve("chain.pem")),
                        line.formatted("gone", FILES.resolve("gone.pem"), FILES.resolve("chain.pem"))));
        List<JsonNode> answers = Slatecard.run("cert", "check", "--cases", cases).endsWith(3).out().lines()
                .map(each -> Schemas.ours("cert-cases-1.json", each)).toList();
        assertThat(answers).extracting(each -> each.path("name").asText()).containsExactly("good", "gone");
    }

    @Test
    void jsonOfTheOthersFollowsItsSchema(@TempDir Path folder) throws IOException {
        Path fleet = Files.copy(Slatecard.OB_VAN, folder.resolve("van.fleet"));
        assertThat(json("cert-add-1.json", 0, "add", fleet, FILES.resolve("ec-p256.pem")).path("added")).hasSize(1);
        JsonNode shown = json("cert-show-1.json", 0, "show", FILES.resolve("chain.pem"));
        assertThat(shown.path("certificates")).hasSize(3);
        assertThat(json("cert-chain-1.json", 0, "chain", FILES.resolve("chain.pem")).path("certificates")).hasSize(1);
        assertThat(json("cert-plan-1.json", 0, "plan", fleet).path("cards")).isNotEmpty();
        assertThat(json("cert-calendar-1.json", 0, "calendar", fleet, "--at", "2026-06-01").path("certificates"))
                .hasSize(3);
    }

    private static JsonNode json(String schema, int code, String command, Object... arguments) {
        Object[] all = new Object[arguments.length + 4];
        all[0] = "cert";
        all[1] = command;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[arguments.length + 2] = "--format";
        all[arguments.length + 3] = "json";
        return Schemas.ours(schema, Slatecard.run(all).endsWith(code).out());
    }
}
