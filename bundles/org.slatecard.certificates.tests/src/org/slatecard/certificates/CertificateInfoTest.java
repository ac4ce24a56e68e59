package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CertificateFixtures;

class CertificateInfoTest {
    @ParameterizedTest
    @MethodSource("openssl")
    void agreesWithOpensslOnFingerprintAndName(String line) throws ExplainedException {
        String[] said = line.split(" ", 3);
        CertificateInfo info = CertificateInfo.of(der(said[0] + ".pem"));
        assertThat(info.sha256()).isEqualTo(said[1]);
        assertThat(info.subject()).isEqualTo(said[2]);
    }

    static List<String> openssl() {
        return CertificateFixtures.openssl();
    }

    @ParameterizedTest
    @CsvSource({"rsa-2048, RSA 2048, SHA256withRSA, true, true", "rsa-4096, RSA 4096, SHA256withRSA, true, true",
            "ec-p256, EC P-256, SHA256withECDSA, true, true", "ec-p384, EC P-384, SHA256withECDSA, true, true",
            "ed25519, Ed25519, Ed25519, true, true", "v1, RSA 1024, SHA1withRSA, true, true",
            "chain-root, RSA 4096, SHA256withRSA, true, true",
            "chain-between, EC P-384, SHA256withRSA, false, true",
            "chain-server, EC P-256, SHA256withECDSA, false, false"})
    void saysKeySignatureAndRole(String name, String key, String signature, boolean selfSigned, boolean authority)
            throws ExplainedException {
        CertificateInfo info = CertificateInfo.of(der(name + ".pem"));
        assertThat(info.key()).isEqualTo(key);
        assertThat(info.signatureAlgorithm()).isEqualToIgnoringCase(signature);
        assertThat(info.selfSigned()).isEqualTo(selfSigned);
        assertThat(info.authority()).isEqualTo(authority);
    }

    @Test
    void knowsItsValidityToTheSecond() throws ExplainedException {
        CertificateInfo info = CertificateInfo.of(der("expired.pem"));
        assertThat(info.validFrom()).isEqualTo("2000-09-30T21:12:19Z");
        assertThat(info.validUntil()).isEqualTo("2021-09-30T14:01:15Z");
        assertThat(info.expiredAt(Instant.parse("2021-09-30T14:01:15Z"))).isFalse();
        assertThat(info.expiredAt(Instant.parse("2021-09-30T14:01:16Z"))).isTrue();
    }

    @Test
    void namesTheIssuerOfAChain() throws ExplainedException {
        assertThat(CertificateInfo.of(der("chain-server.pem")).issuer()).isEqualTo("CN=E5,O=Let us Example,C=US");
    }

    @Test
    void isNotSelfSignedWhereTheSignatureIsAnothers() throws ExplainedException {
        byte[] forged = der("rsa-2048.pem");
        forged[forged.length - 1] ^= 1;
        assertThat(CertificateInfo.of(forged).selfSigned()).isFalse();
    }

    @Test
    void shortNameIsUnescapedAndReadable() throws ExplainedException {
        assertThat(CertificateInfo.of(der("ec-p384.pem")).subjectName()).isEqualTo("Racine + \"clé\" <E>;");
        assertThat(CertificateInfo.of(der("rsa-4096.pem")).subjectName()).isEqualTo("サンプル放送 ルート認証局");
    }

    @Test
    void explainsContentThatIsMissingOrDamaged() {
        assertThatThrownBy(() -> CertificateInfo.of(null)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("no content");
        assertThatThrownBy(() -> CertificateInfo.of(new byte[]{1, 2, 3})).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("damaged");
    }
}
