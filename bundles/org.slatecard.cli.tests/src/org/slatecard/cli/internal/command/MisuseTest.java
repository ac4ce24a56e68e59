package org.slatecard.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.cli.internal.vault.Calls;

/** Arguments that make no sense end with 2, write nothing to standard output, and are told what is wrong with them. */
class MisuseTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "nonsense                          | “nonsense” is no command",
            "--nonsense                        | --nonsense is not known",
            "--lang en                         | no command is given",
            "--lang fr version                 | “fr” is not a value of --lang",
            "validate                          | FLEET is missing",
            "validate --fromat x               | --fromat is not known",
            "validate x.fleet --format yaml    | “yaml” is not a value of --format",
            "validate x.fleet --format         | --format text|json|sarif|html is missing",
            "version one                       | “one” is one argument too many",
            "vault                             | “slatecard vault” alone does nothing",
            "vault set x.fleet --passphrase p  | history of the shell",
            "version --format sarif            | sarif is a format for findings",
            "export x.fleet --to y             | one of these is missing: --camera",
            "export x.fleet --all              | --to DIR is missing",
            "export x.fleet --all --target t --to y | exclude each other",
            "export --all --to y               | FLEET is missing",
            "export x.fleet --all --to y --to z| --to DIR is given more than once",
            "verify-card x.fleet               | --card DIR is missing",
            "verify-card                       | these are missing: --card DIR, FLEET",
            "cert check                        | one of these is missing: --cases FILE, --anchor FILE --sent FILE --host",
            "cert check --anchor x.pem         | belong together, and one of them is missing: --anchor FILE, --sent FILE, --host"})
    void endsWithTwoAndSaysWhy(String arguments, String reason) {
        Calls call = new Calls(folder).run(2, (Object[]) arguments.strip().split(" +"));
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(reason, "--help");
    }

    @Test
    void anEmptyNameIsNotTheCurrentFolder() {
        assertThat(new Calls(folder).run(2, "export", "x.fleet", "--all", "--to", "").err())
                .contains("--to DIR is empty");
        assertThat(new Calls(folder).run(2, "verify-card", "x.fleet", "--card", " ").err())
                .contains("--card DIR is empty");
        assertThat(new Calls(folder).run(2, "validate", "").err()).contains("FLEET is empty");
    }
}
