package org.slatecard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.testsupport.FleetBuilder;

class FleetFileTest {
    private final FleetFile files = new FleetFile(new DurableWriter());

    @Test
    void anUnchangedFleetGivesTheSameBytes() throws Exception {
        byte[] first = files.bytes(van());

        assertThat(files.bytes(files.read(first, URI.createURI("memory:/van.fleet")).fleet())).isEqualTo(first);
    }

    @Test
    void givesNoBytesWhereItIsToldToStop() throws Exception {
        Fleet fleet = van();
        AtomicInteger asked = new AtomicInteger();

        assertThat(files.bytes(fleet, () -> asked.incrementAndGet() == 2)).isEmpty();
        assertThat(asked).hasValue(2);
        assertThat(files.bytes(fleet, () -> false)).hasValue(files.bytes(fleet));
    }

    @Test
    void aChangedFieldChangesOneLine() throws Exception {
        Fleet fleet = van();
        List<String> before = lines(fleet);
        fleet.getCameras().get(1).setLabel("A new label that sorts first");
        List<String> after = lines(fleet);

        assertThat(after).hasSameSizeAs(before);
        after.removeAll(before);
        assertThat(after).hasSize(1);
    }

    @Test
    void anOverrideWithNothingSurvives() throws Exception {
        Fleet fleet = van();
        fleet.getCameras().get(0).getTransferTargets().clear();

        Fleet again = files.read(files.bytes(fleet), URI.createURI("memory:/van.fleet")).fleet();

        assertThat(again.getCameras().get(0).isSetTransferTargets()).isTrue();
        assertThat(again.getCameras().get(1).isSetTransferTargets()).isFalse();
    }

    @Test
    void whatAnAuthorityIssuedIsWrittenInTheOrderOfItsSerialNumbersOneALine() throws Exception {
        Fleet fleet = van();
        CertificateAuthority authority = FleetFactory.eINSTANCE.createCertificateAuthority();
        authority.setId("certificateauthority-1");
        fleet.getAuthorities().add(authority);
        for (String serial : List.of("c0", "07", "a1")) {
            IssuedCertificate issued = FleetFactory.eINSTANCE.createIssuedCertificate();
            issued.setSerialNumber(serial);
            issued.setDer(new byte[]{1});
            authority.getIssued().add(issued);
        }
        authority.getIssued().get(0).setRevokedAt("2026-06-03T12:00:00Z");
        authority.getIssued().get(0).setRevocationReason(RevocationReason.KEY_COMPROMISE);

        assertThat(lines(fleet)).filteredOn(line -> line.contains("<issued")).map(String::strip).containsExactly(
                "<issued serialNumber=\"07\" der=\"AQ==\"/>", "<issued serialNumber=\"a1\" der=\"AQ==\"/>",
                "<issued serialNumber=\"c0\" der=\"AQ==\" revokedAt=\"2026-06-03T12:00:00Z\" "
                        + "revocationReason=\"keyCompromise\"/>");
        Fleet again = files.read(files.bytes(fleet), URI.createURI("memory:/van.fleet")).fleet();
        assertThat(again.getAuthorities().get(0).getIssued()).hasSize(3);
    }

    private List<String> lines(Fleet fleet) throws Exception {
        return new String(files.bytes(fleet), StandardCharsets.UTF_8).lines()
                .collect(java.util.stream.Collectors.toList());
    }

    private static Fleet van() {
        return FleetBuilder.fleet("van").group("stand", group -> {}).wireless("van-net", wireless -> {})
                .target("ingest", target -> target.setHostName("ftp.example.org"))
                .certificate("root", new byte[1000], c -> {})
                .camera("2", camera -> {}).camera("1", camera -> {}).build();
    }
}
