package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that make no sense end with 2, say why, and repeat nothing that could be a secret. */
class MisuseTest {
    private static final String SECRET = "hunter2-Hunter2";

    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void copyTheSample() {
        calls = new Calls(folder);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "vault                                              | “slatecard vault” alone does nothing",
            "vault recipients                                   | list, add, remove",
            "vault nonsense                                     | “nonsense” is no command",
            "vault list                                         | FLEET is missing",
            "vault list F --format sarif --passphrase-env PASS  | sarif is a format for findings",
            "vault list F --passphrase-fd 3 --passphrase-env X  | exclude each other",
            "vault list F --passphrase-fd 3 --key x.p12         | exclude each other",
            "vault list F --key-password-fd 3                   | --key FILE.p12",
            "vault list F --passphrase-env NOWHERE              | variable NOWHERE is not set",
            "vault list F --passphrase-fd -1                    | number of an open file descriptor",
            "vault init F                                       | --passphrase-env NAME",
            "vault set F --passphrase-env PASS                  | one of these is missing: --camera LABEL",
            "vault set F --camera A --group B --generate        | exclude each other",
            "vault set F --camera A --generate --value-fd 3     | exclude each other",
            "vault set F --camera A --length 3                  | --generate",
            "vault set F --camera A --generate --easy --full    | exclude each other",
            "vault set F --camera A --camera B --generate       | given twice",
            "vault set F --camera A --passphrase-env PASS       | --value-fd N",
            "vault get F --passphrase-env PASS                  | one of these is missing",
            "vault rotate F --all-cameras --list                | exclude each other",
            "vault rotate F                                     | one of these is missing: --camera LABEL",
            "vault merge F                                      | OTHER.vault is missing",
            "vault merge F x.vault --take all                   | “all” is not a value of --take",
            "vault change-passphrase F --passphrase-env PASS    | --new-passphrase-fd N",
            "vault recipients add F                             | CERT is missing",
            "validate F --unlock                                | --passphrase-fd N"})
    void argumentsThatMakeNoSenseEndWithTwo(String arguments, String reason) {
        calls.run(2, (Object[]) arguments.strip().replace(" F", " " + calls.fleet()).split(" +"));
        assertThat(calls.out()).isEmpty();
        assertThat(calls.err()).contains(reason, "--help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--passphrase=", "--passphrase ", "--password ", "--value=", "--new-passphrase ",
            "--key-password="})
    void aSecretAmongTheArgumentsIsNeitherTakenNorRepeated(String option) {
        for (String command : new String[]{"list", "set", "get", "merge", "rotate", "init", "change-passphrase"}) {
            calls.run(2, (Object[]) ("vault " + command + " " + calls.fleet() + " " + option + SECRET).split(" "));
            assertThat(calls.err()).contains("history of the shell", "-fd N").doesNotContain(SECRET);
        }
        calls.run(2, (Object[]) ("validate " + calls.fleet() + " " + option + SECRET).split(" "));
        assertThat(calls.err()).contains("history of the shell").doesNotContain(SECRET);
    }

    @Test
    void aSecretInTheWrongPlaceIsNotRepeated() {
        calls.run(2, "vault", "set", calls.fleet(), "--camera", "CAM 1", SECRET);
        assertThat(calls.err()).contains("an argument too many").doesNotContain(SECRET);
        calls.run(2, "vault", "list", calls.fleet(), "--passphrase-fd", SECRET);
        assertThat(calls.err()).contains("number of an open file descriptor").doesNotContain(SECRET);
        calls.run(2, "vault", "list", calls.fleet(), "--passphrase-env", SECRET);
        assertThat(calls.err()).contains("name of an environment variable").doesNotContain(SECRET);
    }

    @Test
    void isExplainedInJapaneseToo() {
        calls.run(2, "vault", "list", calls.fleet(), "--passphrase", SECRET, "--lang", "ja");
        assertThat(calls.err()).contains("シェルの履歴").doesNotContain(SECRET);
        calls.run(2, "vault", "init", calls.fleet(), "--lang", "ja");
        assertThat(calls.err()).contains("端末ではない", "--passphrase-fd N");
    }

    @Test
    void whatIsNotThereIsNamedBeforeTheWayToOpenIt() {
        calls.run(3, "vault", "list", folder.resolve("none.fleet"));
        assertThat(calls.err()).contains("none.fleet").doesNotContain("--passphrase-fd");
        calls.run(3, "vault", "list", calls.fleet());
        assertThat(calls.err()).contains("has no vault").doesNotContain("--passphrase-fd");
        calls.with("PASS", SECRET).run(0, "vault", "init", calls.fleet(), "--passphrase-env", "PASS");
        calls.run(2, "vault", "list", calls.fleet());
        assertThat(calls.err()).contains("--passphrase-fd N");
    }
}
