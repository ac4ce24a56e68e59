package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.model.text.ExplainedException;

class CertificateDumpTest {
    @Test
    void showsEveryElementWithTheNumbersOfObjectIdentifiersAndTheirNames() throws Exception {
        assertThat(CertificateDump.of(der("chain-server.pem"))).startsWith("Sequence").contains("UTCTime",
                "ObjectIdentifier(1.2.840.10045.4.3.2) ecdsa-with-SHA256\n",
                "ObjectIdentifier(1.2.840.10045.3.1.7) prime256v1\n", "ObjectIdentifier(2.5.4.3) CN\n",
                "ObjectIdentifier(2.5.29.17) subjectAlternativeName\n");
    }

    @Test
    void namesNoObjectIdentifierThatNobodyKnows() throws Exception {
        byte[] own = new DERSequence(new ASN1Encodable[]{new ASN1ObjectIdentifier("1.2.3.4.5"),
                KeyPurposeId.id_kp_serverAuth, new DERUTF8String("ObjectIdentifier(2.5.4.3)")}).getEncoded();

        assertThat(CertificateDump.of(own).lines().map(String::strip)).containsExactly("Sequence",
                "ObjectIdentifier(1.2.3.4.5)", "ObjectIdentifier(1.3.6.1.5.5.7.3.1) id-kp-serverAuth",
                "UTF8String(ObjectIdentifier(2.5.4.3))");
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
