package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code slatecard vault list} and {@code unlock-check}. */
class ListAndCheckTest {
    @TempDir
    private Path folder;
    private Calls calls;
    private String first;

    @BeforeEach
    void setSomeSecrets() {
        calls = new Calls(folder).init().set("CAM 1", "Pitch-2026.Wide");
        first = calls.camera("CAM 1").getAccessPasswordSecretId();
        calls.vault(0, "set", "--network", "Pitch access points", "--generate").vault(0, "set", "--target",
                "Truck-Ingest", "--generate");
    }

    @Test
    void listNamesKindDateAndUser() {
        calls.vault(0, "list");
        assertThat(calls.out()).contains("van.fleet.vault (entries: 3)", "access password, set 20",
                ": CAM 1 > Password ["
                        + first + "]",
                "passphrase, set", "Pitch access points > Password", "server password, set",
                "Truck-Ingest > Password");
    }

    @Test
    void whatWasReplacedIsKeptAndNothingToMend() {
        calls.set("CAM 1", "Other-2026").vault(0, "list");
        assertThat(calls.out()).contains("entries: 4").containsPattern("given up; kept until .*\\[" + first + "]");
        calls.vault(0, "unlock-check");
        assertThat(calls.out()).contains("entries: 4", "can still be recovered: 1", "nothing to mend");
    }

    @Test
    void anEntryThatTheFleetLostIsAFinding() throws IOException {
        calls.edit(" accessPasswordSecretId=\"" + first + "\"", "");
        calls.vault(1, "unlock-check");
        assertThat(calls.out()).contains("nothing in this fleet refers to it [" + first + "]")
                .doesNotContain("nothing to mend");
        calls.vault(0, "list");
        assertThat(calls.out()).contains("nothing in this fleet refers to it [" + first + "]");
    }

    @Test
    void anIdWithoutASecretIsAFinding() throws IOException {
        calls.edit(first, "secret-of-nobody");
        calls.vault(1, "unlock-check", "--format", "json");
        JsonObject check = JsonParser.parseString(calls.out()).getAsJsonObject();
        assertThat(check.get("matches").getAsBoolean()).isFalse();
        assertThat(check.getAsJsonArray("missing")).hasSize(1);
        assertThat(check.getAsJsonArray("strays")).hasSize(1);
        calls.vault(1, "unlock-check");
        assertThat(calls.out()).contains("CAM 1 > Password is not in the vault [secret-of-nobody]");
        calls.vault(0, "list");
        assertThat(calls.out()).contains("missing: CAM 1 > Password [secret-of-nobody]");
    }

    @Test
    void jsonNamesTheElementsThatRefer() {
        calls.vault(0, "list", "--format", "json");
        JsonArray secrets = JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("secrets");
        assertThat(secrets).hasSize(3).anySatisfy(each -> {
            JsonObject entry = each.getAsJsonObject();
            assertThat(entry.get("id").getAsString()).isEqualTo(first);
            assertThat(entry.get("kind").getAsString()).isEqualTo("access-password");
            JsonObject use = entry.getAsJsonArray("usedBy").get(0).getAsJsonObject();
            assertThat(use.getAsJsonObject("object").get("name").getAsString()).isEqualTo("CAM 1");
            assertThat(use.get("field").getAsString()).isEqualTo("accessPasswordSecretId");
        });
    }

    @Test
    void aSecretThatManyReferToIsListedOnceWithAll() throws IOException {
        calls.edit("label=\"CAM 2\"", "accessPasswordSecretId=\"" + first + "\" label=\"CAM 2\"");
        calls.vault(0, "list");
        assertThat(calls.out()).contains("entries: 3", "CAM 1 > Password, CAM 2 > Password [" + first + "]");
    }
}
