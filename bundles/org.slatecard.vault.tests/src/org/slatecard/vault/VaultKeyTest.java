package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.CertificateFixtures;

class VaultKeyTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheKeyOfAPkcs12File() throws Exception {
        VaultKey key = new Openssl(folder).ec("Ethan", "P-384").own();

        assertThat(key.privateKey().getAlgorithm()).isEqualTo("EC");
        assertThat(key).hasToString("CN=Ethan, O=Outside Broadcast");
    }

    @Test
    void tellsAWrongPasswordFromAFileThatIsNone() throws Exception {
        byte[] store = new Openssl(folder).rsa("Rina").store();

        assertThatThrownBy(() -> read(store, "wrong")).hasMessageContaining("not the password of the key file her.p12");
        assertThatThrownBy(() -> read(Arrays.copyOf(store, 1_000), Colleague.STORE_PASSWORD))
                .hasMessageContaining("not a key file");
        assertThatThrownBy(() -> read(new byte[0], "")).hasMessageContaining("not a key file");
        assertThatThrownBy(() -> read("hello".getBytes(StandardCharsets.UTF_8), "")).hasMessageContaining(
                "not a key file");
        assertThatThrownBy(() -> read(CertificateFixtures.file("key-pkcs8.pem"), "")).hasMessageContaining(
                "not a key file");
    }

    @Test
    void refusesAFileWithoutAKeyThatFits() throws Exception {
        Path certificates = folder.resolve("certificates.p12");
        Colleague edward = new Openssl(folder).colleague("Edward", "ed25519");
        CardImage.run("openssl", "pkcs12", "-export", "-nokeys", "-in", edward.certificate().toString(), "-out",
                certificates.toString(), "-passout", "pass:" + Colleague.STORE_PASSWORD);

        assertThatThrownBy(() -> read(Files.readAllBytes(certificates), Colleague.STORE_PASSWORD))
                .hasMessageContaining("no private key");
        assertThatThrownBy(() -> read(edward.store(), Colleague.STORE_PASSWORD)).hasMessageContaining("no private key");
    }

    private static void read(byte[] file, String password) throws Exception {
        VaultKey.read(file, password.toCharArray(), "her.p12");
    }
}
