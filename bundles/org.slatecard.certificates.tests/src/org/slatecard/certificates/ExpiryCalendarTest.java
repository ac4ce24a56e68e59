package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.FleetBuilder;

class ExpiryCalendarTest {
    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");

    private final Fleet fleet = FleetBuilder.fleet("van")
            .certificate("Later; than, the \\ other", CertificateFixtures.der("rsa-2048.pem"), certificate -> {})
            .certificate("期限切れのルート証明書".repeat(8), CertificateFixtures.der("expired.pem"), certificate -> {})
            .certificate("Damaged", new byte[]{1}, certificate -> {})
            .target("Ingest", target -> target.setUsingSecureProtocol(true)).target("Archive", target -> {})
            .camera("CAM 1", camera -> {}).camera("CAM 2", camera -> {}).build();

    private ExpiryCalendar calendar() {
        TransferTarget ingest = fleet.getTargets().get(0);
        ingest.getRootCertificates().add(fleet.getCertificates().get(0));
        fleet.getTargets().get(1).getRootCertificates().add(fleet.getCertificates().get(0));
        fleet.getCameras().get(0).getTransferTargets().add(ingest);
        fleet.getCameras().get(1).getTransferTargets().add(fleet.getTargets().get(1));
        return ExpiryCalendar.of(fleet, AT);
    }

    @Test
    void ordersByTheEndAndNamesWhoDependsOnIt() {
        ExpiryCalendar calendar = calendar();

        assertThat(calendar.entries()).extracting(entry -> entry.info().subjectName())
                .containsExactly("DST Example Root CA X3", "Example Broadcasting Root CA");
        assertThat(calendar.entries().get(1).targets()).containsExactly("Ingest", "Archive");
        assertThat(calendar.entries().get(1).cameras()).containsExactly("CAM 1");
        assertThat(calendar.unreadable()).containsExactly("Damaged");
    }

    @Test
    void holdsWhatServersUseOfTheIssuedCertificatesAndTheCamerasThatSendThere() {
        issue("Truck", "chain-server.pem");
        issue("Truck", "ec-p256.pem").setRevokedAt("2026-05-01T00:00:00Z");
        issue("Copy", "rsa-2048.pem");
        issue("Spoiled", null);
        fleet.getTargets().get(0).setHostName("FTP.example.com");
        fleet.getTargets().get(1).setHostName("ftp.example.com");

        ExpiryCalendar calendar = calendar();

        assertThat(calendar.entries()).as("the copy is among the certificates of the fleet").hasSize(3);
        ExpiryCalendar.Entry truck = calendar.entries().stream().filter(each -> each.label().startsWith("Truck"))
                .findFirst().orElseThrow();
        assertThat(truck.label()).isEqualTo("Truck (EC P-256)");
        assertThat(truck.targets()).as("the other one sends without TLS").containsExactly("Ingest");
        assertThat(truck.cameras()).containsExactly("CAM 1");
        assertThat(calendar.unreadable()).containsExactly("Damaged", "Spoiled");
        assertThat(CalendarFile.of(calendar, Locale.ENGLISH)).contains("Truck (");
    }

    @Test
    void leavesOutAnIssuedCertificateWhoseSuccessorTheServerHas() {
        issue("Truck", "chain-server.pem");
        issue("Truck", "rsa-4096.pem");
        IssuedCertificate later = issue("Truck", "ec-p384.pem");
        assertThat(labels()).contains("Truck (EC P-384)", "Truck (RSA 4096)").doesNotContain("Truck (EC P-256)");

        later.setLabel("Elsewhere");
        assertThat(labels()).contains("Truck (EC P-256)", "Elsewhere (EC P-384)");
    }

    private List<String> labels() {
        return ExpiryCalendar.of(fleet, AT).entries().stream().map(ExpiryCalendar.Entry::label).toList();
    }

    private IssuedCertificate issue(String label, String fixture) {
        if (fleet.getAuthorities().isEmpty()) {
            fleet.getAuthorities().add(FleetFactory.eINSTANCE.createCertificateAuthority());
        }
        IssuedCertificate issued = FleetFactory.eINSTANCE.createIssuedCertificate();
        issued.setLabel(label);
        issued.setDer(fixture == null ? new byte[]{1} : CertificateFixtures.der(fixture));
        fleet.getAuthorities().get(0).getIssued().add(issued);
        return issued;
    }

    @Test
    void countsWholeDaysAndGoesBelowNoneOnTheFirstSecondAfter() {
        ExpiryCalendar.Entry entry = calendar().entries().get(0);
        Instant end = entry.info().validUntil();

        assertThat(entry.daysFrom(end.minusSeconds(86_401))).isEqualTo(1);
        assertThat(entry.daysFrom(end)).isZero();
        assertThat(entry.daysFrom(end.plusSeconds(1))).isEqualTo(-1);
    }

    @Test
    void writesACalendarWhoseLinesAreAsLongAsTheStandardAllows() {
        String file = CalendarFile.of(calendar(), Locale.JAPANESE);

        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:証明書の期限：Later\\; than\\, the \\\\ other\r\n",
                "期限切れのルート証明書".repeat(8), "DTSTART:20210930T140115Z", "DTSTAMP:20260601T120000Z", "TRIGGER:-P30D");
    }

    @Test
    void givesTheSameEventForTheSameCertificate() {
        assertThat(CalendarFile.of(calendar(), Locale.ENGLISH).lines().filter(line -> line.startsWith("UID")).toList())
                .hasSize(2).doesNotHaveDuplicates().isEqualTo(CalendarFile
                        .of(ExpiryCalendar.of(fleet, AT.plusSeconds(9)), Locale.ENGLISH).lines()
                        .filter(line -> line.startsWith("UID")).toList());
    }
}
