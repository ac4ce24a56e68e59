package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.model.text.ExplainedException;

class CertificateDumpTest {
    @Test
    void showsEveryElementWithTheObjectIdentifiersAsNumbers() throws Exception {
        assertThat(CertificateDump.of(der("chain-server.pem"))).startsWith("Sequence").contains(
                "ObjectIdentifier(1.2.840.10045.4.3.2)", "UTCTime", "ObjectIdentifier(2.5.29.17)");
    }

    @Test
    void refusesWhatIsCutOff() {
        byte[] half = Arrays.copyOf(der("chain-server.pem"), 100);
        assertThatThrownBy(() -> CertificateDump.of(half)).isInstanceOf(ExplainedException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void saysWhyAKeyIsNotGood() throws Exception {
        assertThat(CertificateDetails.strengthFindings(EncodedCertificate.of(der("rsa-2048.pem"))))
                .extracting(ChainFinding::id).containsExactly("bits-112-after-2030");
        assertThat(CertificateDetails.strengthFindings(EncodedCertificate.of(der("ec-p384.pem")))).isEmpty();
    }
}
