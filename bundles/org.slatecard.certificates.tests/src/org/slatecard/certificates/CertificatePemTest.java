package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;
import static org.slatecard.testsupport.CertificateFixtures.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.text.ExplainedException;

class CertificatePemTest {
    @ParameterizedTest
    @ValueSource(strings = {"rsa-2048.pem", "rsa-4096.pem", "ec-p256.pem", "ec-p384.pem", "ed25519.pem", "expired.pem",
            "v1.pem", "chain-server.pem", "chain-between.pem", "chain-root.pem"})
    void writesTheBytesThatOpensslWrites(String name) {
        assertThat(CertificatePem.of(List.of(der(name)))).isEqualTo(file(name));
        assertThat(CertificatePem.size(der(name))).isEqualTo(file(name).length);
    }

    @Test
    void writesSeveralInTheOrderGiven() {
        assertThat(CertificatePem.of(List.of(der("chain-server.pem"), der("chain-between.pem"), der("chain-root.pem"))))
                .isEqualTo(file("chain.pem"));
    }

    @Test
    void keepsToTheStrictFormOfRfc7468() {
        String pem = new String(CertificatePem.of(List.of(der("rsa-4096.pem"), der("v1.pem"))),
                StandardCharsets.US_ASCII);
        assertThat(pem).matches("(-----BEGIN CERTIFICATE-----\n([A-Za-z0-9+/]{64}\n)*[A-Za-z0-9+/]{1,64}={0,2}\n"
                + "-----END CERTIFICATE-----\n){2}");
    }

    @Test
    void writesNoEmptyLineWhereTheLastLineIsFull() {
        String pem = new String(CertificatePem.of(List.of(new byte[96])), StandardCharsets.US_ASCII);
        assertThat(pem.lines().map(String::length)).containsExactly(27, 64, 64, 25);
    }

    @Test
    void writesNothingForNothing() {
        assertThat(CertificatePem.of(List.of())).isEmpty();
    }

    @Test
    void isReadBackAsTheSameCertificates() throws ExplainedException {
        List<byte[]> ders = List.of(der("ec-p256.pem"), der("expired.pem"));
        assertThat(new CertificateReader().read(CertificatePem.of(ders), "pem")).extracting(EncodedCertificate::der)
                .containsExactlyElementsOf(ders);
    }
}
