package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Carried;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Secrets;

/** Limits are those of the camera model, and of the right one. */
class ModelLimitsTest {
    /** Rules whose verdict hangs on the data of a camera model. */
    private static final Set<String> ABOUT_THE_MODEL = Set.of("access-password-characters", "access-password-length",
            "access-password-letter-and-digit", "access-user-name-characters", "access-user-name-factory",
            "access-user-name-length", "address-ipv6", "all-file-clones-address", "authorities-differ",
            "certificate-too-large", "directory-characters", "directory-length", "directory-too-long",
            "display-name-characters", "display-name-length", "host-name-characters", "host-name-internationalised",
            "host-name-ipv6", "host-name-length", "network-address-ipv6", "passphrase-characters", "passphrase-length",
            "passphrase-raw-key", "port-range", "security-by-hand", "server-password-characters",
            "server-password-length", "server-user-name-characters", "server-user-name-length", "slots-exceeded",
            "ssid-characters", "ssid-length", "ssid-space");

    static List<String> rulesAboutTheModel() {
        return Services.validator().rules().stream().map(Rule::id).filter(ABOUT_THE_MODEL::contains).toList();
    }

    @ParameterizedTest
    @MethodSource("rulesAboutTheModel")
    void aModelThatTakesEverythingIsNeverRefused(String id) {
        Example example = Examples.BY_RULE.get(id);

        assertThat(ids(example.failing(), models(takesEverything()), example.secrets())).doesNotContain(id);
    }

    @ParameterizedTest
    @MethodSource("rulesAboutTheModel")
    void whatDependsOnAnUnknownModelIsNotChecked(String id) {
        Example example = Examples.BY_RULE.get(id);
        Fleet fleet = example.failing();
        fleet.setModelId("XYZ-1");

        assertThat(ids(fleet, new CameraModelLoader().load(), example.secrets())).containsOnly("camera-model-unknown");
    }

    @Test
    void aTargetIsMeasuredByTheModelsOfTheCamerasThatUseIt() {
        Fleet fleet = FleetBuilder.fleet("mixed").target("Ingest", target -> target.setHostName("ingest_1"))
                .camera("1", camera -> camera.setModelId("EASY")).camera("2", camera -> {}).build();
        CameraModels models = models(mpc2610(), takesEverything("EASY"));

        assertThat(ids(fleet, models, Secrets.NONE)).as("used by none: by all").contains("host-name-characters");

        fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(0));
        assertThat(ids(fleet, models, Secrets.NONE)).as("used by 1").doesNotContain("host-name-characters");

        fleet.getCameras().get(1).getTransferTargets().add(fleet.getTargets().get(0));
        assertThat(ids(fleet, models, Secrets.NONE)).as("used by both").contains("host-name-characters");
    }

    @Test
    void correctionsOfEveryPartOfAModelAreCountedAndTheLastIsNamed() {
        CameraModel model = mpc2610();
        correct(model, "serverSlots", "2026-03-04", "counted");
        correct(model.getFields().get(2), "maxLength", "2026-05-06", "tried on the camera");
        Fleet fleet = FleetBuilder.fleet("corrected").build();

        assertThat(Services.validator().validate(fleet, models(model), Secrets.NONE))
                .filteredOn(finding -> finding.rule().id().equals("camera-model-corrected")).singleElement()
                .satisfies(finding -> assertThat(finding.message().toString()).contains("“MPC-2610”",
                        "Corrected values: 2.", "on 2026-05-06 for example: tried on the camera"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1273, false", "1272, true"})
    void aCertificateIsMeasuredByWhatTheCameraReads(int maximumBytes, boolean tooLarge) {
        CameraModel model = mpc2610();
        model.getCertificateFile().setMaximumBytes(maximumBytes);
        Fleet fleet = FleetBuilder.fleet("certificates").certificate("Root", new byte[900], certificate -> {}).build();

        assertThat(CertificatePem.size(fleet.getCertificates().get(0).getDer())).isEqualTo(1273);
        assertThat(ids(fleet, models(model), Secrets.NONE).contains("certificate-too-large")).isEqualTo(tooLarge);
    }

    private static void correct(Sourced part, String value, String date, String reason) {
        ValueSource source = CameraFactory.eINSTANCE.createValueSource();
        source.setValue(value);
        source.setProvenance(Provenance.CORRECTED);
        source.setDate(date);
        source.setSource(reason);
        part.getSources().add(source);
    }

    @Test
    void withoutCamerasTheModelOfTheFleetDecides() {
        Fleet fleet = FleetBuilder.fleet("new").wireless("Media Centre", network -> {}).build();

        assertThat(ids(fleet, new CameraModelLoader().load(), Secrets.NONE)).filteredOn(id -> id.startsWith("ssid"))
                .containsExactly("ssid-space");
    }

    private static CameraModel takesEverything() {
        return takesEverything("MPC-2610");
    }

    private static CameraModel takesEverything(String id) {
        CameraModel model = EcoreUtil.copy(mpc2610());
        model.setId(id);
        model.setCertificateFile(null);
        model.setServerSlots(0);
        model.setIpv6(true);
        model.getFields().forEach(field -> {
            field.setMinLength(0);
            field.setMaxLength(0);
            field.setMaximum(0);
            field.setSymbols(IntStream.range(32, 0x10000)
                    .filter(each -> !Character.isSurrogate((char) each)).mapToObj(Character::toString)
                    .collect(Collectors.joining()));
            field.setRequiresLetter(false);
            field.setRequiresDigit(false);
            field.setFactoryValue(null);
            field.setAllFile(Carried.UNKNOWN);
        });
        return model;
    }

    private static CameraModel mpc2610() {
        return new CameraModelLoader().load().find("MPC-2610").orElseThrow();
    }

    private static CameraModels models(CameraModel... models) {
        return CameraModels.of(Arrays.asList(models), List.of());
    }

    private static List<String> ids(Fleet fleet, CameraModels models, Secrets secrets) {
        return Services.validator().validate(fleet, models, secrets).stream().map(finding -> finding.rule().id())
                .toList();
    }
}
