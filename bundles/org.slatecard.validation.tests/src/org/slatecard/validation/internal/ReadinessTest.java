package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.acceptance.AcceptedFindings.Decision;
import org.slatecard.validation.readiness.FleetReadiness;
import org.slatecard.validation.readiness.Readiness;
import org.slatecard.validation.readiness.Readiness.State;

class ReadinessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    private final Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
    private final Camera first = fleet.getCameras().get(0);
    private final Camera second = fleet.getCameras().get(1);
    private final CameraGroup pitch = fleet.getGroups().get(0);
    private final TransferTarget target = fleet.getTargets().get(0);
    private Secrets secrets = Example.GOOD;

    @Test
    void aCameraWithoutAMistakeIsReady() {
        assertThat(readiness(first)).isEqualTo(new Readiness(State.READY, 0, 0, List.of()));
    }

    @Test
    void adviceKeepsNoCameraFromBeingReady() {
        first.setAccessUserName(fleet.getAccessUserName());
        assertThat(findings("override-redundant")).hasSize(1);
        assertThat(readiness(first).state()).isEqualTo(State.READY);
    }

    @Test
    void anErrorOfOneCameraConcernsThatOneAlone() {
        first.getStaticAddresses().get(0).setIpAddress("10.20.0.999");
        assertThat(readiness(first)).isEqualTo(new Readiness(State.NOT_READY, 1, 0, List.of()));
        assertThat(readiness(second).state()).isEqualTo(State.READY);
    }

    @Test
    void aMistakeInATargetConcernsEveryCameraThatSendsThere() {
        second.getTransferTargets().clear();
        target.setHostName("ingest..example");
        assertThat(readiness(first).state()).isEqualTo(State.NOT_READY);
        second.eUnset(second.eClass().getEStructuralFeature("transferTargets"));
        assertThat(readiness(second).state()).isEqualTo(State.NOT_READY);
        second.getTransferTargets().add(another("Other"));
        assertThat(readiness(second).state()).isEqualTo(State.READY);
    }

    @Test
    void aCertificateThatIsTooLargeConcernsEveryCameraThatSendsToItsTargets() {
        Certificate root = fleet.getCertificates().get(0);
        root.setDer(new byte[1 << 20]);
        assertThat(readiness(first).state()).isEqualTo(State.NOT_READY);
        TransferTarget other = another("Other");
        other.getRootCertificates().add(root);
        fleet.getTransferTargets().add(other);
        fleet.setDefaultUploadServer(target);
        assertThat(readiness(first).errors()).as("one certificate behind two targets").isEqualTo(1);
    }

    @Test
    void whatAGroupSetsConcernsThoseThatTakeItOverFromThere() {
        pitch.getTransferTargets().clear();
        pitch.eSet(pitch.eClass().getEStructuralFeature("transferTargets"), List.of());
        second.getTransferTargets().add(target);
        assertThat(readiness(first)).isEqualTo(new Readiness(State.WORKS_BUT, 0, 1, List.of()));
        assertThat(readiness(second).state()).isEqualTo(State.READY);
    }

    @Test
    void whatNobodySetsConcernsThoseThatHaveItFromNobody() {
        fleet.unsetTransferTargets();
        second.getTransferTargets().add(target);
        assertThat(readiness(first).state()).isEqualTo(State.WORKS_BUT);
        assertThat(readiness(second).state()).isEqualTo(State.READY);
    }

    @Test
    void aMissingUploadServerConcernsThoseThatHaveNone() {
        fleet.getTransferTargets().add(another("Other"));
        second.setDefaultUploadServer(target);
        assertThat(readiness(first).state()).isEqualTo(State.WORKS_BUT);
        assertThat(readiness(second).state()).isEqualTo(State.READY);
    }

    @Test
    void whatWasAcceptedDoesNotCount() throws ExplainedException {
        target.setPassiveMode(false);
        assertThat(readiness(first)).isEqualTo(new Readiness(State.WORKS_BUT, 0, 1, List.of()));
        EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack());
        AcceptedFindings.accept(domain, fleet, findings("passive-mode-off").get(0),
                new Decision("rehearsal", "me", TODAY, null)).execute();
        assertThat(readiness(first).state()).isEqualTo(State.READY);
        assertThat(concerning(first)).as("still shown").extracting(finding -> finding.rule().id())
                .contains("passive-mode-off");
    }

    @Test
    void whileTheVaultIsLockedNoCameraIsReadyButErrorsAreKnown() {
        secrets = Secrets.LOCKED;
        target.setPassiveMode(false);
        first.setAccessUserName("ü");
        assertThat(readiness(second)).satisfies(camera -> {
            assertThat(camera.state()).isEqualTo(State.NOT_CHECKED);
            assertThat(camera.warnings()).isEqualTo(1);
            assertThat(camera.unchecked()).hasToString("[Vault locked]");
            assertThat(camera.summary().in(Locale.ENGLISH)).isEqualTo("Not checked: Vault locked, 1 warning");
        });
        assertThat(readiness(first).state()).isEqualTo(State.NOT_READY);
    }

    @Test
    void withoutAVaultNoCameraIsReady() {
        secrets = Secrets.NONE;
        assertThat(readiness(first).summary().in(Locale.ENGLISH)).startsWith("Not checked: No vault");
    }

    @Test
    void aCameraOfAModelWhoseDataCannotBeUsedIsNotChecked() {
        first.setModelId(Models.UNUSABLE);
        assertThat(readiness(first).state()).isEqualTo(State.NOT_CHECKED);
        assertThat(readiness(second).state()).isEqualTo(State.READY);
    }

    @Test
    void aCameraOfAModelThatNobodyKnowsIsNotChecked() {
        first.setModelId("Pinhole-1");
        assertThat(readiness(first).state()).isEqualTo(State.NOT_CHECKED);
        assertThat(readiness(second).state()).isEqualTo(State.READY);
        pitch.setModelId("Pinhole-1");
        assertThat(readiness(second).state()).isEqualTo(State.NOT_CHECKED);
    }

    @Test
    void saysInAFewWordsWhatItRestsOn() {
        assertThat(new Readiness(State.NOT_READY, 1, 2, List.of()).summary().in(Locale.ENGLISH))
                .isEqualTo("Not ready: 1 error, 2 warnings");
        assertThat(new Readiness(State.NOT_READY, 3, 0, List.of()).summary().in(Locale.JAPANESE))
                .isEqualTo("準備未完了: エラー 3 件");
        assertThat(new Readiness(State.WORKS_BUT, 0, 1, List.of()).summary().in(Locale.ENGLISH))
                .isEqualTo("Works, but: 1 warning");
        assertThat(new Readiness(State.READY, 0, 0, List.of()).summary().in(Locale.ENGLISH)).isEqualTo("Ready");
        first.setModelId("Pinhole-1");
        secrets = Secrets.LOCKED;
        assertThat(readiness(first).summary().in(Locale.ENGLISH))
                .isEqualTo("Not checked: Camera model not known (and 1 more)");
    }

    private TransferTarget another(String name) {
        TransferTarget other = FleetFactory.eINSTANCE.createTransferTarget();
        other.setId(name);
        other.setDisplayName(name);
        other.setHostName("second.example.org");
        other.setDestinationDirectory(target.getDestinationDirectory());
        other.setUserName(target.getUserName());
        other.setPasswordSecretId(target.getPasswordSecretId());
        other.setUsingSecureProtocol(true);
        other.setPassiveMode(true);
        other.getRootCertificates().addAll(target.getRootCertificates());
        fleet.getTargets().add(other);
        return other;
    }

    private Readiness readiness(Camera camera) {
        return fleetReadiness().of(EffectiveConfiguration.of(camera));
    }

    private List<Finding> concerning(Camera camera) {
        return fleetReadiness().concerning(EffectiveConfiguration.of(camera));
    }

    private FleetReadiness fleetReadiness() {
        Map<EObject, List<Finding>> all = all().stream().collect(Collectors.groupingBy(Finding::subject));
        Function<EObject, List<Finding>> of = subject -> Optional.ofNullable(all.get(subject)).orElse(List.of());
        return new FleetReadiness(of, new AcceptedFindings(fleet, TODAY));
    }

    private List<Finding> findings(String rule) {
        return all().stream().filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    private List<Finding> all() {
        return Services.validator().validate(fleet, Models.all(), secrets);
    }
}
