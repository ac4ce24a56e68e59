package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;

class AcceptedFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final Decision DECISION = new Decision("the venue has no better", "R. Whitfield", TODAY,
            TODAY.plusDays(3));

    private final EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
            new BasicCommandStack());
    private final Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
    private final TransferTarget target = fleet.getTargets().get(0);
    private Secrets secrets = Example.GOOD;

    @Test
    void areKnownByReasonNameAndDays() throws ExplainedException {
        target.setPassiveMode(false);
        accept("passive-mode-off");

        assertThat(accepted(TODAY).of(finding("passive-mode-off"))).get().satisfies(acceptance -> {
            assertThat(acceptance.getReason()).isEqualTo("the venue has no better");
            assertThat(acceptance.getBy()).isEqualTo("R. Whitfield");
            assertThat(acceptance.getDate()).isEqualTo("2026-03-04");
            assertThat(acceptance.getUntil()).isEqualTo("2026-03-07");
        });
    }

    @Test
    void comeBackWhenTheLastDayIsOver() throws ExplainedException {
        target.setPassiveMode(false);
        accept("passive-mode-off");
        Finding finding = finding("passive-mode-off");

        assertThat(accepted(TODAY.plusDays(3)).of(finding)).isPresent();
        assertThat(accepted(TODAY.plusDays(4)).of(finding)).isEmpty();
        fleet.getAcceptances().get(0).setUntil("some day");
        assertThat(accepted(TODAY).of(finding)).isEmpty();
        fleet.getAcceptances().get(0).setUntil(null);
        assertThat(accepted(TODAY.plusYears(9)).of(finding)).isPresent();
    }

    @Test
    void comeBackWhenTheValueChangesAndGoWithIt() throws ExplainedException {
        target.setPort(990);
        accept("port-implicit-tls");
        target.setDisplayName("Renamed");
        assertThat(accepted(TODAY).of(finding("port-implicit-tls"))).as("another field").isPresent();

        target.setDestinationDirectory("/clips");
        accept("directory-shared");
        target.setDestinationDirectory("/other");
        assertThat(accepted(TODAY).of(finding("directory-shared"))).isEmpty();
        target.setDestinationDirectory("/clips");
        assertThat(accepted(TODAY).of(finding("directory-shared"))).isPresent();
    }

    @Test
    void comeBackWhenTheValueThatIsTakenOverChanges() throws ExplainedException {
        fleet.setAccessUserName("admin");
        Camera camera = fleet.getCameras().get(0);
        accept("access-user-name-factory");
        assertThat(accepted(TODAY).of(finding("access-user-name-factory"))).isPresent();

        fleet.unsetAccessUserName();
        assertThat(accepted(TODAY).of(finding("access-user-name-factory"))).as("none instead of admin").isEmpty();
        camera.setAccessUserName("admin");
        assertThat(accepted(TODAY).of(finding("access-user-name-factory"))).isPresent();
    }

    @Test
    void areNoneOfAnotherElementWithTheSameValue() throws ExplainedException {
        fleet.setAccessUserName("admin");
        accept("access-user-name-factory");
        List<Finding> both = findings("access-user-name-factory");

        assertThat(both).hasSize(2);
        assertThat(accepted(TODAY).of(both.get(1))).isEmpty();
    }

    @Test
    void areNoneOfAnotherFieldWithTheSameValue() throws ExplainedException {
        Camera camera = fleet.getCameras().get(0);
        camera.setLabel("7\u202E");
        camera.setSerialNumber("7\u202E");
        accept("unseen-characters");
        List<Finding> both = findings("unseen-characters");

        assertThat(both).hasSize(2);
        assertThat(fleet.getAcceptances().get(0).getField()).isEqualTo(both.get(0).feature().getName());
        assertThat(both).extracting(each -> accepted(TODAY).of(each).isPresent()).containsExactly(true, false);
    }

    @Test
    void areForgottenWithTheElementThatTheyAreAboutAndWithNoOther() throws ExplainedException {
        target.setPassiveMode(false);
        fleet.setAccessUserName("admin");
        accept("passive-mode-off");
        accept("access-user-name-factory");
        assertThat(AcceptedFindings.forget(domain, fleet, List.of(fleet.getCameras().get(1)))).isEmpty();

        domain.getCommandStack().execute(AcceptedFindings.forget(domain, fleet, List.of(target)).orElseThrow());
        assertThat(fleet.getAcceptances()).extracting(Acceptance::getRule).containsExactly("access-user-name-factory");
        domain.getCommandStack().undo();
        assertThat(fleet.getAcceptances()).hasSize(2);
    }

    @Test
    void nameTheDayForWhichTheyHold() {
        assertThat(accepted(TODAY).day()).isEqualTo(TODAY);
    }

    @Test
    void holdTheIdOfASecretAndNeverADigestOfIt() throws ExplainedException {
        secrets = Example.vault(Map.of("entry-1", "van3-2026"));
        accept("access-password-guessable");
        secrets = Example.vault(Map.of("entry-1", "van3-2027"));
        accept("access-password-guessable");
        assertThat(fleet.getAcceptances()).extracting(Acceptance::getDigest).containsExactly(
                fleet.getAcceptances().get(0).getDigest(), fleet.getAcceptances().get(0).getDigest());

        secrets = Example.vault(Map.of("entry-7", "van3-2026"));
        fleet.getCameras().get(0).setAccessPasswordSecretId("entry-7");
        assertThat(accepted(TODAY).of(finding("access-password-guessable"))).isEmpty();
    }

    @Test
    void areNeverErrors() throws ExplainedException {
        target.setHostName("-ingest.");
        Finding error = finding("host-name-syntax");

        assertThat(AcceptedFindings.refusal(error)).isPresent();
        assertThatThrownBy(() -> AcceptedFindings.accept(domain, fleet, error, DECISION))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("cannot be accepted");

        accept("host-name-trailing-dot");
        fleet.getAcceptances().get(0).setRule("host-name-syntax");
        assertThat(accepted(TODAY).of(error)).as("by a file that was edited by hand").isEmpty();
    }

    @Test
    void needAReasonANameAndADayOnWhichTheyHold() {
        target.setPassiveMode(false);
        Finding finding = finding("passive-mode-off");

        for (Decision decision : Arrays.asList(new Decision(" ", "me", TODAY, null),
                new Decision(null, "me", TODAY, null), new Decision("so", "", TODAY, null),
                new Decision("so", "me", TODAY, TODAY.minusDays(1)))) {
            assertThatThrownBy(() -> AcceptedFindings.accept(domain, fleet, finding, decision))
                    .isInstanceOf(ExplainedException.class);
        }
    }

    @Test
    void takeNothingIntoTheFileThatItCannotHold() throws ExplainedException {
        target.setPassiveMode(false);
        domain.getCommandStack().execute(AcceptedFindings.accept(domain, fleet, finding("passive-mode-off"),
                new Decision(" so\u0007it\ngoes\ud800 ", "R.\tW.\u0000", TODAY, null)));
        assertThat(fleet.getAcceptances().get(0).getReason()).isEqualTo("so it\ngoes");
        assertThat(fleet.getAcceptances().get(0).getBy()).isEqualTo("R. W.");
    }

    @Test
    void areUndoneAndWithdrawn() throws ExplainedException {
        target.setPassiveMode(false);
        accept("passive-mode-off");
        domain.getCommandStack().undo();
        assertThat(fleet.getAcceptances()).isEmpty();
        domain.getCommandStack().redo();
        domain.getCommandStack().execute(AcceptedFindings.withdraw(domain, fleet.getAcceptances().get(0)));
        assertThat(accepted(TODAY).of(finding("passive-mode-off"))).isEmpty();
        domain.getCommandStack().undo();
        assertThat(accepted(TODAY).of(finding("passive-mode-off"))).isPresent();
    }

    private void accept(String rule) throws ExplainedException {
        domain.getCommandStack().execute(AcceptedFindings.accept(domain, fleet, finding(rule), DECISION));
    }

    private AcceptedFindings accepted(LocalDate day) {
        return new AcceptedFindings(fleet, day);
    }

    private Finding finding(String rule) {
        return findings(rule).get(0);
    }

    private List<Finding> findings(String rule) {
        return Services.validator().validate(fleet, Models.all(), secrets).stream()
                .filter(finding -> finding.rule().id().equals(rule)).toList();
    }
}
