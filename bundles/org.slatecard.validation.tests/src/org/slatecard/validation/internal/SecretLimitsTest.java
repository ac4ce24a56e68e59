package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Security;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.SecretLimits;

class SecretLimitsTest {
    private final CameraModel other = otherModel();
    private final Fleet fleet = FleetBuilder.fleet("van").group("Pitch", group -> {})
            .camera("1", camera -> {}).camera("2", camera -> camera.setModelId("X1"))
            .wireless("truck", network -> network.setSecurity(Security.WPA3)).target("ingest", target -> {}).build();

    @Test
    void ofACameraAreThoseOfItsModel() {
        SecretLimits limits = limits(fleet.getCameras().get(0));

        FieldSpec common = limits.common();
        assertThat(common.getMinLength()).isEqualTo(8);
        assertThat(common.getMaxLength()).isEqualTo(16);
        assertThat(common.isRequiresLetter() && common.isRequiresDigit()).isTrue();
        assertThat(common.getSymbols()).isEqualTo("!%+,-.=_");
        assertThat(limits.described()).singleElement().satisfies(text -> assertThat(text.in(Locale.ENGLISH))
                .contains("MPC-2610", "8 to 16", "F10", "at least one letter and one digit"));
    }

    @Test
    void ofSeveralModelsAreWhatAllOfThemTake() {
        FieldSpec common = limits(fleet).common();

        assertThat(common.getMinLength()).isEqualTo(10);
        assertThat(common.getMaxLength()).isEqualTo(16);
        assertThat(common.getSymbols()).isEqualTo("-.");
        assertThat(limits(fleet).described()).hasSize(2);
    }

    @Test
    void ofModelsWithoutACommonLengthAreTheLongestOfTheStricter() {
        other.getFields().get(0).setMinLength(18);

        assertThat(limits(fleet).common().getMinLength()).isEqualTo(16);
        assertThat(limits(fleet).common().getMaxLength()).isEqualTo(16);
    }

    @Test
    void ofAModelThatTakesAnyLengthDoNotLengthenThoseOfTheOther() {
        other.getFields().get(0).setMaxLength(0);

        assertThat(limits(fleet).common().getMaxLength()).isEqualTo(16);
        assertThat(limits(fleet.getCameras().get(1)).common().getMaxLength()).as("alone").isZero();
    }

    @Test
    void takeLettersAndDigitsWhereAllModelsDoAndAskForThemWhereOneDoes() {
        FieldSpec password = other.getFields().get(0);
        assertThat(limits(fleet).common()).satisfies(common -> {
            assertThat(common.isLetters()).isTrue();
            assertThat(common.isDigits()).as("X1 takes none").isFalse();
            assertThat(common.isRequiresLetter()).as("the MPC-2610 asks for one").isTrue();
            assertThat(common.isRequiresDigit()).isTrue();
        });
        assertThat(limits(fleet.getCameras().get(1)).common()).satisfies(common -> {
            assertThat(common.isRequiresLetter()).isFalse();
            assertThat(common.isRequiresDigit()).isFalse();
        });

        password.setDigits(true);
        password.setLetters(false);
        assertThat(limits(fleet).common().isDigits()).isTrue();
        assertThat(limits(fleet).common().isLetters()).isFalse();
    }

    @Test
    void ofAGroupWithoutCamerasAskForNothing() {
        SecretLimits limits = limits(fleet.getGroups().get(0));

        assertThat(limits.described()).isEmpty();
        assertThat(limits.refusals("秘密".toCharArray())).isEmpty();
        assertThat(limits.common().getMinLength()).isEqualTo(1);
        assertThat(limits.common().isLetters() && limits.common().isDigits()).isTrue();
    }

    @Test
    void ofANetworkFollowItsSecurity() {
        EObject network = fleet.getProfiles().get(0);
        assertThat(limits(network).common().getMaxLength()).isEqualTo(128);

        ((WirelessProfile) network).setSecurity(Security.WPA2);
        assertThat(limits(network).common().getMaxLength()).isEqualTo(63);
    }

    @Test
    void ofATransferTargetAreThoseOfItsPassword() {
        assertThat(limits(fleet.getTargets().get(0)).common().getMaxLength()).isEqualTo(255);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Camera26|0", "Camera2|1", "cameracamera|1", "Camera 26|1", "カメラ|3", "''|2"})
    void sayWhyACameraRefusesAValueWithoutTheValue(String value, int refusals) {
        SecretLimits limits = limits(fleet.getCameras().get(0));

        assertThat(limits.refusals(value.toCharArray())).hasSize(refusals)
                .allSatisfy(text -> assertThat(value.isEmpty() || !text.in(Locale.ENGLISH).contains(value)).isTrue());
    }

    private SecretLimits limits(EObject holder) {
        return Services.validator().secretLimits(fleet, models(), List.of(holder));
    }

    private CameraModels models() {
        CameraModels shipped = new CameraModelLoader().load();
        return CameraModels.of(List.of(shipped.find("MPC-2610").orElseThrow(), other), List.of());
    }

    private static CameraModel otherModel() {
        CameraModel model = CameraFactory.eINSTANCE.createCameraModel();
        model.setId("X1");
        FieldSpec password = CameraFactory.eINSTANCE.createFieldSpec();
        password.setField(Field.ACCESS_PASSWORD);
        password.setMinLength(10);
        password.setMaxLength(20);
        password.setLetters(true);
        password.setSymbols("-./");
        model.getFields().add(password);
        return model;
    }
}
