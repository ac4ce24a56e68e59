package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;

class PasswordTest {
    private final List<char[]> handedOut = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Camera26|", "Aa0!%+,-.=_aaaaa|", "Camera2|length",
            "Camera2610Camera2|length", "''|length", "cameracamera|letter-and-digit", "26102610|letter-and-digit",
            "Camera 26|characters", "Camera#26|characters", "Kaméra26|characters", "カメラ2610abc|characters"})
    void isJudgedByTheCharactersOfTheCamera(String password, String part) {
        List<String> ids = findings(password).stream().map(finding -> finding.rule().id())
                .filter(id -> id.startsWith("access-password") && !id.endsWith("shared")).toList();

        if (part == null) {
            assertThat(ids).isEmpty();
        } else {
            assertThat(ids).contains("access-password-" + part);
        }
    }

    @ParameterizedTest
    @CsvSource({"Ka1-2610,false", "KA-1,true", "k!a.%1,true", "xka1,false", "7-inge-7,true", "x.In-Ge,true",
            "ingx-e,false", "in5ge26,false", "2100-001x,true", "x210000,false"})
    void isGuessableFromWhatIsKnownOfItsCamera(String password, boolean guessable) {
        Fleet fleet = FleetBuilder.fleet("van").camera("Ka1", camera -> camera.setSerialNumber("2100001")).build();
        fleet.setAccessUserName("in$ge");
        fleet.getCameras().get(0).setNewAccessPasswordSecretId("entry-2");
        Secrets secrets = Secrets.open(
                id -> Optional.of((id.equals("entry-2") ? password : "Camera2610").toCharArray()));

        assertThat(Services.validator().validate(fleet, new CameraModelLoader().load(), secrets))
                .filteredOn(finding -> finding.rule().id().equals("access-password-guessable"))
                .extracting(Finding::feature).isEqualTo(guessable
                        ? List.of(FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID)
                        : List.of());
    }

    @Test
    void isWipedAfterEachCheckAndNeverShown() {
        List<Finding> findings = findings("geheim wort#");

        assertThat(handedOut).isNotEmpty().allSatisfy(copy -> assertThat(copy).containsOnly('\0'));
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(
                finding.message().in(Locale.ENGLISH) + finding.message().in(Locale.JAPANESE)).doesNotContain("geheim"));
    }

    @Test
    void isSaidOnceNotToBeCheckedWhileTheVaultIsLocked() {
        assertThat(ids(Secrets.LOCKED)).containsExactly("vault-locked");
    }

    @Test
    void isMissingWhereTheVaultIs() {
        assertThat(ids(Secrets.NONE)).containsExactly("secrets-not-checked", "access-password-unreadable",
                "access-password-unreadable");
    }

    @Test
    void isJudgedBeforeItReplacesThePresentOne() {
        Fleet fleet = fleet();
        fleet.getCameras().get(0).setNewAccessPasswordSecretId("entry-2");
        Secrets secrets = Secrets
                .open(id -> Optional.of((id.equals("entry-2") ? "short1" : "Camera2610").toCharArray()));

        assertThat(Services.validator().validate(fleet, new CameraModelLoader().load(), secrets))
                .filteredOn(finding -> finding.subject() == fleet.getCameras().get(0)).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule().id()).isEqualTo("access-password-length");
                    assertThat(finding.feature())
                            .isEqualTo(FleetPackage.Literals.CAMERA__NEW_ACCESS_PASSWORD_SECRET_ID);
                });
    }

    private static List<String> ids(Secrets secrets) {
        return Services.validator().validate(fleet(), new CameraModelLoader().load(), secrets).stream()
                .map(finding -> finding.rule().id()).filter(id -> !id.startsWith("camera-without")).toList();
    }

    private List<Finding> findings(String password) {
        return Services.validator().validate(fleet(), new CameraModelLoader().load(), Secrets.open(id -> {
            char[] copy = password.toCharArray();
            handedOut.add(copy);
            return Optional.of(copy);
        }));
    }

    private static Fleet fleet() {
        Fleet fleet = FleetBuilder.fleet("van").camera("1", camera -> camera.setSerialNumber("1"))
                .camera("2", camera -> camera.setSerialNumber("2")).build();
        fleet.setAccessUserName("van");
        fleet.setAccessPasswordSecretId("entry-1");
        return fleet;
    }
}
