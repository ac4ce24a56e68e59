package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slatecard.certificates.ExpiryOutlook.CameraOutlook;
import org.slatecard.certificates.ExpiryOutlook.CertificateOutlook;
import org.slatecard.certificates.ExpiryOutlook.Time;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.Grade;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.FleetBuilder;

/**
 * The chain: root from 2015-06-04 until 2035-06-04, intermediate from 2024-03-13 until 2035-03-12, server from 2026-09-01
 * until 2035-08-30. The key of {@code rsa-2048} has 112 bits.
 */
class ExpiryOutlookTest {
    private final Fleet fleet = FleetBuilder.fleet("van").certificate("Root", der("chain-root.pem"), each -> {})
            .certificate("Between", der("chain-between.pem"), each -> {})
            .certificate("Server", der("chain-server.pem"), each -> {})
            .certificate("Playout", der("rsa-2048.pem"), each -> {})
            .certificate("Broken", new byte[]{1}, each -> {})
            .target("Ingest", target -> target.setUsingSecureProtocol(true)).camera("CAM 1", camera -> {})
            .camera("CAM 2", camera -> {}).build();

    private CertificateOutlook outlook(String label, String at) {
        return ExpiryOutlook.of(fleet, Instant.parse(at)).certificates().stream()
                .filter(each -> each.entry().label().equals(label)).findFirst().orElseThrow();
    }

    private String fault(String label, String at) {
        return outlook(label, at).fault().map(ChainFinding::id).orElse("none");
    }

    @Test
    void everythingIsGoodWhileAllAreValid() {
        ExpiryOutlook outlook = ExpiryOutlook.of(fleet, Instant.parse("2027-01-01T00:00:00Z"));
        assertThat(outlook.certificates()).allMatch(CertificateOutlook::isGood).hasSize(4);
        assertThat(outlook.calendar().unreadable()).containsExactly("Broken");
    }

    @Test
    void aChainEndsWithTheFirstThatEndsAboveIt() {
        assertThat(outlook("Server", "2035-04-01T00:00:00Z").time()).isEqualTo(Time.VALID);
        assertThat(fault("Server", "2035-04-01T00:00:00Z")).isEqualTo("expired");
        assertThat(outlook("Server", "2035-04-01T00:00:00Z").isGood()).isFalse();
        assertThat(fault("Root", "2035-04-01T00:00:00Z")).isEqualTo("none");
        assertThat(outlook("Root", "2035-07-01T00:00:00Z").time()).isEqualTo(Time.ENDED);
    }

    @Test
    void aCertificateThatEndsInTheProductionIsNotGoodFromNowOn() {
        fleet.setProductionLastDay("2035-06-01");
        assertThat(outlook("Root", "2027-01-01T00:00:00Z")).matches(CertificateOutlook::isGood);
        assertThat(outlook("Between", "2027-01-01T00:00:00Z")).matches(CertificateOutlook::early)
                .matches(each -> !each.isGood()).extracting(CertificateOutlook::time).isEqualTo(Time.VALID);
    }

    @Test
    void aChainIsNotValidBeforeItsFirstDay() {
        assertThat(outlook("Server", "2026-08-31T00:00:00Z").time()).isEqualTo(Time.NOT_YET);
        assertThat(fault("Server", "2026-08-31T00:00:00Z")).isEqualTo("not-yet-valid");
    }

    @Test
    void aChainWithoutItsRootLeadsNowhere() {
        fleet.getCertificates().remove(0);
        assertThat(fault("Server", "2027-01-01T00:00:00Z")).isEqualTo("issuer-missing");
        assertThat(fault("Between", "2027-01-01T00:00:00Z")).isEqualTo("issuer-missing");
    }

    @Test
    void keysOf112BitsAreDisallowedFrom2031On() {
        assertThat(outlook("Playout", "2030-12-31T23:59:59Z").grade()).isEqualTo(Grade.ACCEPTABLE);
        assertThat(outlook("Playout", "2031-01-01T00:00:00Z").grade()).isEqualTo(Grade.DISALLOWED);
    }

    @Test
    void aCameraDependsOnTheCertificatesOfItsSecureTargets() {
        TransferTarget ingest = fleet.getTargets().get(0);
        ingest.getRootCertificates().add(fleet.getCertificates().get(0));
        ingest.getRootCertificates().add(fleet.getCertificates().get(3));
        fleet.getCameras().get(0).getTransferTargets().add(ingest);
        ExpiryOutlook outlook = ExpiryOutlook.of(fleet, Instant.parse("2031-06-01T00:00:00Z"));
        assertThat(outlook.cameras()).extracting(CameraOutlook::label).containsExactly("CAM 1");
        assertThat(outlook.cameras().get(0).certificates()).extracting(each -> each.entry().label())
                .containsExactly("Root", "Playout");
        assertThat(outlook.cameras().get(0).isGood()).isFalse();
    }

    @Test
    void remindsOfWhatHasNotEndedOnly() {
        ExpiryCalendar calendar = ExpiryCalendar.of(fleet, Instant.parse("2035-06-01T00:00:00Z"));
        assertThat(calendar.reminders()).extracting(each -> each.entry().label() + " " + each.when()).containsExactly(
                "Root 2035-05-05T11:04:38Z", "Root 2035-05-28T11:04:38Z", "Server 2035-07-31T00:00:00Z",
                "Server 2035-08-23T00:00:00Z", "Playout 2044-12-02T00:00:00Z", "Playout 2044-12-25T00:00:00Z");
    }
}
