package org.slatecard.cli.internal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.CertificateFixtures;

/** {@code slatecard vault recipients} and {@code change-passphrase}. */
class RecipientsTest {
    private static final String VALUE = "Pitch-2026.Wide";

    @TempDir
    private Path folder;
    private Calls calls;
    private Path certificate;
    private Path store;

    @BeforeEach
    void makeAVault() throws IOException {
        calls = new Calls(folder).init().set("CAM 1", VALUE).with("KEY", "secret");
        certificate = Files.write(folder.resolve("her.pem"), CertificateFixtures.file("rsa-2048.pem"));
        store = Files.write(folder.resolve("her.p12"), CertificateFixtures.file("store.p12"));
    }

    @Test
    void aRecipientOpensTheVaultWithHerOwnKey() {
        add(certificate);
        assertThat(calls.out()).contains("the passphrase", "CN=Example Broadcasting Root CA", "valid until 2045-01-01");
        getByKey(0);
        assertThat(calls.out().strip()).isEqualTo(VALUE);
        calls.typing("secret").run(0, "vault", "get", calls.fleet(), "--key", store, "--camera", "CAM 1");
        assertThat(calls.questions()).last().asString().contains("her.p12");
    }

    @Test
    void aRecipientWhoIsRemovedOpensOnlyOldCopies() throws IOException {
        add(certificate);
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Files.copy(calls.fleet(), copy.resolve("van.fleet"));
        Files.copy(calls.vault(), copy.resolve("van.fleet.vault"));
        calls.run(0, "vault", "recipients", "remove", calls.fleet(), certificate, "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("Example Broadcasting Root CA", "Copies of the old file stay readable");
        getByKey(3);
        assertThat(calls.err()).contains("van.fleet.vault").hasLineCount(1);
        calls.run(0, "vault", "get", copy.resolve("van.fleet"), "--key", store, "--key-password-env", "KEY", "--camera",
                "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(VALUE);
        calls.vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(VALUE);
    }

    @Test
    void aRecipientIsRemovedByFingerprintToo() {
        add(certificate);
        calls.run(0, "vault", "recipients", "list", calls.fleet(), "--passphrase-env", "PASS", "--format", "json");
        JsonArray listed = JsonParser.parseString(calls.out()).getAsJsonObject().getAsJsonArray("recipients");
        JsonObject her = listed.get(1).getAsJsonObject();
        assertThat(her.get("subject").getAsString()).contains("Example Broadcasting Root CA");
        calls.run(0, "vault", "recipients", "remove", calls.fleet(), her.get("sha256").getAsString(),
                "--passphrase-env", "PASS");
        getByKey(3);
    }

    @Test
    void withoutAKeyTheListShowsWhatAnybodyCanRead() {
        add(certificate);
        calls.run(0, "vault", "recipients", "list", calls.fleet());
        assertThat(calls.out()).contains("the passphrase (PBKDF2 with 600000 iterations)", "serial number");
        assertThat(calls.questions()).isEmpty();
    }

    @Test
    void refusesAnUnsuitableCertificateAndOneTwice() throws IOException {
        add(certificate);
        calls.run(3, "vault", "recipients", "add", calls.fleet(), certificate, "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("already").hasLineCount(1);
        Path weak = Files.write(folder.resolve("weak.pem"), CertificateFixtures.file("v1.pem"));
        calls.run(3, "vault", "recipients", "add", calls.fleet(), weak, "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("2,048 bits").hasLineCount(1);
        Path chain = Files.write(folder.resolve("chain.pem"), CertificateFixtures.file("chain.pem"));
        calls.run(3, "vault", "recipients", "add", calls.fleet(), chain, "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("3 certificates").hasLineCount(1);
    }

    @Test
    void refusesWhatIsNoRecipient() {
        calls.run(3, "vault", "recipients", "remove", calls.fleet(), "AB".repeat(32), "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("AB".repeat(32), "recipients list").hasLineCount(1);
        calls.run(3, "vault", "recipients", "remove", calls.fleet(), certificate, "--passphrase-env", "PASS");
        assertThat(calls.err()).contains("not in the list").hasLineCount(1);
    }

    @Test
    void aKeyAloneNeitherChangesThePassphraseNorRemovesRecipients() {
        add(certificate);
        calls.with("NEW", "another long passphrase, really").run(3, "vault", "change-passphrase", calls.fleet(),
                "--key", store, "--key-password-env", "KEY", "--new-passphrase-env", "NEW");
        assertThat(calls.err()).contains("passphrase").hasLineCount(1);
        calls.run(3, "vault", "recipients", "remove", calls.fleet(), certificate, "--key", store, "--key-password-env",
                "KEY");
        assertThat(calls.err()).contains("passphrase").hasLineCount(1);
    }

    @Test
    void namesTheKeyFileThatCannotBeUsed() throws IOException {
        add(certificate);
        calls.with("KEY", "wrong");
        getByKey(3);
        assertThat(calls.err()).contains("her.p12", "password").hasLineCount(1);
        Files.writeString(store, "no key");
        getByKey(3);
        assertThat(calls.err()).contains("her.p12", "PKCS#12").hasLineCount(1);
        Files.write(store, new byte[1_000_001]);
        getByKey(3);
        assertThat(calls.err()).contains("her.p12", "1000000").hasLineCount(1);
        Files.delete(store);
        getByKey(3);
        assertThat(calls.err()).contains("her.p12 is not there").hasLineCount(1);
    }

    @Test
    void aNewPassphraseOpensAndTheOldOneDoesNot() {
        calls.with("NEW", "another long passphrase, really").vault(0, "change-passphrase", "--new-passphrase-env",
                "NEW");
        assertThat(calls.out()).contains("Copies of the old file still open");
        calls.vault(3, "get", "--camera", "CAM 1");
        assertThat(calls.err()).contains("not the passphrase of").hasLineCount(1);
        calls.with("PASS", "another long passphrase, really").vault(0, "get", "--camera", "CAM 1");
        assertThat(calls.out().strip()).isEqualTo(VALUE);
    }

    @Test
    void theNewPassphraseIsAskedForTwice() {
        calls.typing(Calls.PASSPHRASE, "another long passphrase", "another long passphrase").run(0, "vault",
                "change-passphrase", calls.fleet());
        assertThat(calls.questions()).containsExactly("Passphrase of van.fleet.vault: ",
                "New passphrase of van.fleet.vault: ", "Once more: ");
    }

    private void add(Path file) {
        calls.run(0, "vault", "recipients", "add", calls.fleet(), file, "--passphrase-env", "PASS");
    }

    private void getByKey(int code) {
        calls.run(code, "vault", "get", calls.fleet(), "--key", store, "--key-password-env", "KEY", "--camera",
                "CAM 1");
    }
}
