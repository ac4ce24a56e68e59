package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.fleet.FleetPackage;

/** {@code slatecard vault init}, {@code set} and {@code get}. */
class SetAndGetTest {
    private static final String VALUE = "Pitch-2026.Wide";

    @TempDir
    private Path folder;
    private Calls calls;

    @BeforeEach
    void makeAVault() {
        calls = new Calls(folder).init();
    }

    @Test
    void givesBackWhatWasSetByLabelAndBySerialNumber() {
        calls.set("CAM 1", VALUE);
        assertThat(calls.out()).contains("CAM 1 > Password is set").doesNotContain(VALUE);
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out()).isEqualTo(VALUE + System.lineSeparator());
        calls.vault(0, "get", "--camera", calls.camera("CAM 1").getSerialNumber());
        assertThat(calls.out()).isEqualTo(VALUE + System.lineSeparator());
    }

    @ParameterizedTest
    @CsvSource({"--group,Pitch", "--network,Pitch access points", "--target,Truck-Ingest"})
    void setsWhatManyCamerasUse(String option, String name) {
        calls.with("VALUE", VALUE).vault(0, "set", option, name, "--value-env", "VALUE").vault(0, "get", option, name);
        assertThat(calls.out()).isEqualTo(VALUE + System.lineSeparator());
    }

    @Test
    void aCameraShowsWhatItTakesOverFromGroupAndFleet() {
        calls.with("VALUE", VALUE).vault(0, "set", "--fleet", "--value-env", "VALUE");
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out()).isEqualTo(VALUE + System.lineSeparator());
        calls.with("VALUE", "Other-2026").vault(0, "set", "--group", "Pitch", "--value-env", "VALUE");
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out()).isEqualTo("Other-2026" + System.lineSeparator());
        assertThat(calls.camera("CAM 1").eIsSet(FleetPackage.Literals.SETTINGS__ACCESS_PASSWORD_SECRET_ID)).isFalse();
    }

    @Test
    void theFleetFileHoldsIdsAlone() throws IOException {
        calls.set("CAM 1", VALUE);
        assertThat(Files.readString(calls.fleet())).doesNotContain(VALUE).contains("accessPasswordSecretId=");
        assertThat(new String(Files.readAllBytes(calls.vault()), StandardCharsets.ISO_8859_1))
                .doesNotContain(VALUE);
    }

    @Test
    void asksForThePassphraseOnceAndForTheValueTwice() {
        calls.typing(Calls.PASSPHRASE, VALUE, VALUE).run(0, "vault", "set", calls.fleet(), "--camera", "CAM 2");
        assertThat(calls.questions()).containsExactly("Passphrase of van.fleet.vault: ", "CAM 2 > Password: ",
                "Once more: ");
        calls.typing(Calls.PASSPHRASE).run(0, "vault", "get", calls.fleet(), "--camera", "CAM 2");
        assertThat(calls.out()).isEqualTo(VALUE + System.lineSeparator());
    }

    @Test
    void changesNothingWhereTheTwoAnswersDiffer() throws IOException {
        byte[] before = Files.readAllBytes(calls.vault());
        calls.typing(Calls.PASSPHRASE, VALUE, "Pitch-2026.Wise").run(3, "vault", "set", calls.fleet(), "--camera",
                "CAM 2");
        assertThat(calls.err()).contains("differ").hasLineCount(1);
        assertThat(calls.vault()).hasBinaryContent(before);
    }

    @Test
    void readsPassphraseAndValueFromOneDescriptorLineByLine() {
        calls.piping(Calls.PASSPHRASE + "\n" + VALUE + "\r\nrest").run(0, "vault", "set", calls.fleet(), "--camera",
                "CAM 2", "--passphrase-fd", "0", "--value-fd", "0");
        calls.vault(0, "get", "--camera", "CAM 2");
        assertThat(calls.out()).isEqualTo(VALUE + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--easy", "--full", "--length 12", "--length 12 --full", ""})
    void generatesWhatTheCameraTakes(String options) {
        Object[] arguments = ("--camera|CAM 3|--generate|" + options.replace(' ', '|')).split("\\|");
        calls.vault(0, "set", arguments).vault(0, "get", "--camera", "CAM 3");
        String generated = calls.out().strip();
        assertThat(generated).hasSize(options.contains("12") ? 12 : 16).matches("[A-Za-z0-9!%+,\\-.=_]+")
                .containsPattern("[A-Za-z]").containsPattern("[0-9]");
        if (!options.contains("--full")) {
            assertThat(generated).doesNotContainPattern("[0Oo1lI]").matches("[A-Za-z0-9]+");
        }
    }

    @Test
    void refusesAValueThatTheCameraWouldRefuseUnlessForced() throws IOException {
        byte[] before = Files.readAllBytes(calls.fleet());
        calls.with("VALUE", "short").vault(3, "set", "--camera", "CAM 1", "--value-env", "VALUE");
        assertThat(calls.err()).contains("8 to 16", "--force").doesNotContain("“short”").hasLineCount(1);
        assertThat(calls.fleet()).hasBinaryContent(before);
        calls.vault(0, "set", "--camera", "CAM 1", "--value-env", "VALUE", "--force");
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo("short");
    }

    @Test
    void recoversAValueThatWasGivenUp() {
        calls.set("CAM 1", VALUE);
        String first = calls.camera("CAM 1").getAccessPasswordSecretId();
        calls.set("CAM 1", "Other-2026").vault(0, "get", "--entry", first);
        assertThat(calls.out().strip()).isEqualTo(VALUE);
        calls.vault(0, "set", "--camera", "CAM 1", "--entry", first).vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(VALUE);
    }

    @Test
    void refusesAnEntryOfAnotherKindAndOneThatIsNotThere() {
        calls.set("CAM 1", VALUE);
        String id = calls.camera("CAM 1").getAccessPasswordSecretId();
        calls.vault(3, "set", "--target", "Truck-Ingest", "--entry", id);
        assertThat(calls.err()).contains(id, "access password", "server password");
        calls.vault(3, "set", "--camera", "CAM 1", "--entry", "nowhere");
        assertThat(calls.err()).contains("no entry nowhere");
        calls.vault(3, "get", "--entry", "nowhere");
        assertThat(calls.err()).contains("no entry nowhere");
    }

    @Test
    void getIsRefusedWhereStandardOutputIsKept() {
        calls.set("CAM 1", VALUE).redirected();
        calls.vault(2, "get", "--camera", "CAM 1");
        assertThat(calls.out()).isEmpty();
        assertThat(calls.err()).contains("--force");
        calls.vault(0, "get", "--camera", "CAM 1", "--force");
        assertThat(calls.out().strip()).isEqualTo(VALUE);
    }

    @Test
    void saysWhatIsNotSet() {
        calls.vault(3, "get", "--camera", "CAM 1");
        assertThat(calls.err()).contains("CAM 1 > Password is not set", "vault set").hasLineCount(1);
        calls.vault(3, "get", "--camera", "CAM 1", "--new");
        assertThat(calls.err()).contains("CAM 1 > New password is not set");
    }

    @Test
    void makesNoSecondVaultUnlessTheOldOneIsSetAside() throws IOException {
        calls.set("CAM 1", VALUE);
        byte[] old = Files.readAllBytes(calls.vault());
        calls.run(3, "vault", "init", calls.fleet(), "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("--set-aside").hasLineCount(1);
        assertThat(calls.vault()).hasBinaryContent(old);
        calls.with("NEW", "another long passphrase, really").run(0, "vault", "init", calls.fleet(), "--passphrase-env",
                "NEW", "--set-aside");
        assertThat(calls.out()).contains("not in the new vault: 1.", "van.fleet.vault.forgotten-");
        try (var files = Files.list(folder)) {
            Path aside = files.filter(file -> file.toString().contains(".forgotten-")).findFirst().orElseThrow();
            assertThat(aside).hasBinaryContent(old);
        }
    }

    @Test
    void warnsOfAPassphraseThatCanBeGuessed() throws IOException {
        Files.delete(calls.vault());
        calls.with("WEAK", "password1").run(0, "vault", "init", calls.fleet(), "--passphrase-env", "WEAK");
        assertThat(calls.err()).contains("can be guessed").doesNotContain("password1").hasLineCount(1);
    }

    @Test
    void refusesAPassphraseThatIsTooShort() throws IOException {
        Files.delete(calls.vault());
        calls.with("SHORT", "1234567").run(3, "vault", "init", calls.fleet(), "--passphrase-env", "SHORT");
        assertThat(calls.err()).contains("8 characters").hasLineCount(1);
        assertThat(calls.vault()).doesNotExist();
    }
}
