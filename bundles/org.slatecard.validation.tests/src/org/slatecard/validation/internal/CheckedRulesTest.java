package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.records.CheckRecord;
import org.slatecard.validation.records.CheckRecord.Outcome;
import org.slatecard.validation.records.TransferRecords;

/** What is said of checks that were done earlier, while the fleet goes on changing. */
class CheckedRulesTest {
    private final Fleet fleet = Examples.BY_RULE.get("server-check-failed").passing();
    private final TransferRecords fine = CheckedExamples.checked(fleet, Outcome.FINE);

    private List<String> after(Consumer<TransferTarget> change) {
        try (LiveFindings live = Services.validator().follow(fleet, Models.all(), Example.GOOD, fine)) {
            assertThat(live.all()).isEmpty();
            change.accept(fleet.getTargets().get(0));
            return live.all().stream().filter(finding -> finding.rule().id().equals("server-check-outdated"))
                    .map(finding -> finding.message().in(Locale.ENGLISH)).toList();
        }
    }

    @Test
    void saysWhatChangedSinceTheCheck() {
        assertThat(after(target -> target.setPort(2121))).singleElement().asString()
                .contains("checked on 2026-06-12").contains("host name or port");
    }

    @Test
    void saysThatTheCertificateChangedSinceTheCheck() {
        assertThat(after(target -> target.getRootCertificates().clear())).singleElement().asString()
                .contains("root certificates");
    }

    @Test
    void saysThatTheModelOfACameraChangedSinceTheCheck() {
        assertThat(after(target -> fleet.getCameras().get(0).setModelId("PXW-Z300"))).singleElement().asString()
                .contains("camera model (PXW-Z300)");
    }

    @Test
    void namesTheTargetAndTheModelThatItWasCheckedFor() {
        assertThat(said(CheckedExamples.checked(fleet, Outcome.FAILED))).singleElement().asString()
                .contains("“Ingest”", "MPC-2610");
    }

    @Test
    void saysNothingOfAModelWhoseCamerasDoNotSendThere() {
        CheckRecord now = CheckedExamples.check(fleet, "ingest.example.org", Outcome.FINE);
        CheckRecord other = new CheckRecord(now.targetIds(), now.host(), now.port(), "PXW-Z300", now.anchors(),
                now.at(), Outcome.FAILED, now.verdict());

        assertThat(said(CheckedExamples.records(now, other))).isEmpty();
    }

    @Test
    void aServerCountsAsCheckedWhicheverTargetItWasCheckedFor() {
        CheckedExamples.setProduction(fleet);
        CheckRecord now = CheckedExamples.check(fleet, "ingest.example.org", Outcome.FINE);
        CheckRecord elsewhere = new CheckRecord(List.of("another"), now.host(), now.port(), now.modelId(),
                now.anchors(), now.at(), now.outcome(), now.verdict());
        assertThat(said(CheckedExamples.records(elsewhere))).isEmpty();

        fleet.getTargets().get(0).setHostName("ingest.example.net");
        assertThat(said(CheckedExamples.records(elsewhere))).singleElement().asString()
                .contains("has never been checked");
    }

    private List<String> said(TransferRecords records) {
        return Services.validator().validate(fleet, Models.all(), Example.GOOD, records).stream()
                .map(finding -> finding.message().toString()).toList();
    }

    @Test
    void isContentAgainWhenTheServerIsTheOneThatWasChecked() {
        assertThat(after(target -> {
            target.setPort(2121);
            target.setPort(21);
        })).isEmpty();
    }

    @Test
    void followsNewResults() {
        try (LiveFindings live = Services.validator().follow(fleet, Models.all(), Example.GOOD, fine)) {
            live.read(CheckedExamples.checked(fleet, Outcome.FAILED));
            assertThat(live.all()).extracting(finding -> finding.rule().id()).containsExactly("server-check-failed");
            live.read(fine);
            assertThat(live.all()).isEmpty();
        }
    }

    @Test
    void followsRehearsalsThatWereDoneMeanwhile() {
        try (LiveFindings live = Services.validator().follow(fleet, Models.all(), Example.GOOD, fine)) {
            live.read(CheckedExamples.rehearsed(fleet, Optional.of(CheckedExamples.words())));
            assertThat(live.all()).extracting(finding -> finding.rule().id()).containsExactly("rehearsal-failed");
            fleet.getCameras().get(0).setLabel("CAM 9");
            assertThat(live.all()).isEmpty();
        }
    }

    @Test
    void aFailedRehearsalSaysNothingOnceNoCameraOfThatLabelSendsThere() {
        try (LiveFindings live = Services.validator().follow(fleet, Models.all(), Example.GOOD,
                CheckedExamples.rehearsed(fleet, Optional.of(CheckedExamples.words())))) {
            assertThat(live.all()).extracting(finding -> finding.rule().id()).containsExactly("rehearsal-failed");
            fleet.getCameras().get(0).setLabel("CAM 9");
            assertThat(live.all()).isEmpty();
        }
    }

    /** What is said of a failed rehearsal once something has changed. */
    private List<String> afterRehearsal(Consumer<TransferTarget> change) {
        try (LiveFindings live = Services.validator().follow(fleet, Models.all(), Example.GOOD,
                CheckedExamples.rehearsed(fleet, Optional.of(CheckedExamples.words())))) {
            change.accept(fleet.getTargets().get(0));
            return live.all().stream().filter(finding -> finding.rule().id().startsWith("rehearsal-"))
                    .map(finding -> finding.rule().id() + ": " + finding.message().in(Locale.ENGLISH)).toList();
        }
    }

    private static Stream<Arguments> changesOfAnUpload() {
        return Stream.of(change("host name or port", target -> target.setPort(2121)),
                change("root certificates", target -> target.getRootCertificates().clear()),
                change("user name", target -> target.setUserName("somebody")),
                change("destination directory", target -> target.setDestinationDirectory("/elsewhere/{camera}")),
                change("passive mode", target -> target.setPassiveMode(!target.isPassiveMode())));
    }

    private static Arguments change(String name, Consumer<TransferTarget> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("changesOfAnUpload")
    void aRehearsalIsOutdatedOnceWhatItWasDoneWithChanges(String name, Consumer<TransferTarget> change) {
        assertThat(afterRehearsal(change)).singleElement().asString().startsWith("rehearsal-outdated")
                .contains("2026-06-12", "CAM 1", ": " + name + ".");
    }

    @Test
    void aRehearsalIsOutdatedOnceTheCameraHasAnotherModel() {
        assertThat(afterRehearsal(target -> fleet.getCameras().get(0).setModelId("PXW-Z300"))).singleElement()
                .asString().startsWith("rehearsal-outdated").contains("camera model (PXW-Z300)");
    }

    @Test
    void aSerialNumberCountsWhereTheDirectoryHoldsIt() {
        fleet.getTargets().get(0).setDestinationDirectory("/in/{serial}");
        fleet.getCameras().get(0).setSerialNumber("1");
        assertThat(afterRehearsal(target -> fleet.getCameras().get(0).setSerialNumber("2"))).singleElement()
                .asString().startsWith("rehearsal-outdated").contains("destination directory");
    }

    @Test
    void aRehearsalHoldsForOneOfTwoCamerasOfTheSameLabel() {
        assertThat(afterRehearsal(target -> {
            Camera twin = EcoreUtil.copy(fleet.getCameras().get(0));
            twin.setId("twin");
            twin.setModelId("PXW-Z300");
            fleet.getCameras().add(0, twin);
        })).singleElement().asString().startsWith("rehearsal-failed");
    }

    @Test
    void remindsOnlyWhereDaysAreStatedAndNotYetOver() {
        try (LiveFindings live = Services.validator().follow(fleet, Models.all(), Example.GOOD,
                CheckedExamples.records())) {
            assertThat(live.all()).isEmpty();
            CheckedExamples.setProduction(fleet);
            assertThat(live.all()).extracting(Finding::rule).extracting(rule -> rule.id())
                    .containsExactly("server-never-checked");
            fleet.setProductionLastDay(LocalDate.now().minusDays(2).toString());
            assertThat(live.all()).isEmpty();
        }
    }

    @Test
    void saysNothingOfAServerThatIsNotReachedOverFtpes() {
        fleet.getTargets().get(0).setUsingSecureProtocol(false);
        assertThat(Services.validator().validate(fleet, Models.all(), Example.GOOD,
                CheckedExamples.checked(fleet, Outcome.FAILED))).extracting(finding -> finding.rule().id())
                .containsExactly("secure-protocol-off");
    }
}
