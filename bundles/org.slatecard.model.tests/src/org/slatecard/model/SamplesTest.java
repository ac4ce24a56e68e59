package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;

class SamplesTest {
    private final FleetFile files = new FleetFile(new DurableWriter());

    @ParameterizedTest
    @ValueSource(strings = {Samples.OB_VAN, Samples.STADIUM})
    void haveTheFormThatASavedFleetHas(String name) throws Exception {
        byte[] content = new Samples().content(name);

        assertThat(new String(files.bytes(load(name)), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo(new String(content, java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {Samples.OB_VAN, Samples.STADIUM})
    void carryRootCertificatesThatAreValid(String name) throws Exception {
        for (Certificate certificate : load(name).getCertificates()) {
            X509Certificate x509 = (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(certificate.getDer()));
            x509.verify(x509.getPublicKey());
            assertThat(x509.getBasicConstraints()).as(certificate.getLabel()).isNotNegative();
        }
    }

    @Test
    void areOneVanAndOneStadium() throws Exception {
        Fleet van = load(Samples.OB_VAN);
        Fleet stadium = load(Samples.STADIUM);

        assertThat(van.getCameras()).hasSize(12);
        assertThat(van.getGroups()).hasSize(2);
        assertThat(stadium.getCameras()).hasSize(60);
        assertThat(stadium.getGroups()).anyMatch(group -> !group.getSubgroups().isEmpty());
    }

    private Fleet load(String name) throws Exception {
        return files.read(new Samples().content(name), URI.createURI("memory:/" + name)).fleet();
    }
}
