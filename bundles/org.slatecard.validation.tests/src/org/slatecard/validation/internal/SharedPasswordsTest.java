package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Secrets;

/** Passwords that are compared with each other and with what is known of a camera, and never shown. */
class SharedPasswordsTest {
    private final Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
    private final Camera camera = fleet.getCameras().get(0);
    private final Camera other = fleet.getCameras().get(1);
    private final List<char[]> handedOut = new ArrayList<>();
    private final Map<String, String> vault = new HashMap<>(
            Map.of("entry-1", "Camera2610", "entry-2", "Kamera2611", "passphrase", "Production-26"));

    @Test
    void areSaidWhereTheyAreSet() {
        fleet.setAccessPasswordSecretId("entry-1");
        assertThat(shared()).isEmpty();

        camera.unsetAccessPasswordSecretId();
        other.unsetAccessPasswordSecretId();
        assertThat(shared()).as("taken over by two").containsExactly(fleet);

        other.setAccessPasswordSecretId("entry-2");
        assertThat(shared()).as("taken over by one").isEmpty();

        vault.put("entry-2", "Camera2610");
        assertThat(shared()).as("the same under two ids").containsExactlyInAnyOrder(fleet, other);
    }

    @Test
    void areNotSharedWhereThereIsNone() {
        camera.setAccessPasswordSecretId("");
        other.setAccessPasswordSecretId("");

        assertThat(shared()).isEmpty();
    }

    @Test
    void areFoundAtTheOtherCameraTooWhenOneIsChangedOrGoes() {
        vault.put("entry-3", "Camera2610");
        other.setAccessPasswordSecretId("entry-2");
        try (LiveFindings live = Services.validator().follow(fleet, new CameraModelLoader().load(), secrets())) {
            assertThat(shared(live.all())).isEmpty();
            other.setAccessPasswordSecretId("entry-3");
            assertThat(shared(live.all())).containsExactlyInAnyOrder(camera, other);
            other.setAccessPasswordSecretId("entry-2");
            assertThat(shared(live.all())).isEmpty();
        }
    }

    @Test
    void haveNoDigestWhereThereIsNothingToRead() {
        SecretDigests digests = new SecretDigests(secrets());
        assertThat(digests.of(null)).isNull();
        assertThat(digests.of("")).isNull();
        assertThat(digests.of("entry-9")).isNull();
        assertThat(new SecretDigests(Secrets.LOCKED).of("entry-1")).isNull();
        vault.put("entry-2", vault.get("entry-1"));
        assertThat(digests.of("entry-2")).isEqualTo(digests.of("entry-1")).isNotEqualTo(digests.of("passphrase"));
    }

    @Test
    void areNotComparedWhileTheVaultIsLocked() {
        other.setAccessPasswordSecretId("entry-1");

        try (LiveFindings live = Services.validator().follow(fleet, new CameraModelLoader().load(), Secrets.LOCKED)) {
            assertThat(shared(live.all())).isEmpty();
            live.read(secrets());
            assertThat(shared(live.all())).containsExactlyInAnyOrder(camera, other);
            live.read(Secrets.LOCKED);
            assertThat(shared(live.all())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"van-3, true", "VAN3, true", "Xvan-3x1, true", "va.n3.2026, true", "2100001ab, true",
            "c-a-m-1a2b, true",
            "Cam1Cam12, true", "vaan3210000, false", "Kamera9876, false", "3, false"})
    void canBeGuessedWhereTheyHoldWhatIsKnownOfTheCamera(String password, boolean guessable) {
        vault.put("entry-1", password);

        assertThat(findings().stream().anyMatch(finding -> finding.rule().id().equals("access-password-guessable")))
                .isEqualTo(guessable);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "1, 1a, false", "7, Kamera7711, false"})
    void areNotGuessedByAWordTooShortToMeanAnything(String label, String password, boolean guessable) {
        camera.setLabel(label);
        camera.setSerialNumber("9");
        vault.put("entry-1", password);

        assertThat(findings().stream().anyMatch(finding -> finding.rule().id().equals("access-password-guessable")))
                .isEqualTo(guessable);
    }

    @Test
    void areWipedAndShownNowhere() {
        vault.put("entry-1", "geheim-van3-x");
        vault.put("entry-2", "geheim-van3-x");
        List<Finding> findings = findings();

        assertThat(findings).extracting(finding -> finding.rule().id()).contains("access-password-shared",
                "access-password-guessable");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.arguments() + finding.message().in(Locale.ENGLISH)
                + finding.message().in(Locale.JAPANESE)).doesNotContain("geheim"));
        assertThat(handedOut).isNotEmpty().allSatisfy(copy -> assertThat(copy).containsOnly('\0'));
    }

    private List<EObject> shared() {
        return shared(findings());
    }

    private static List<EObject> shared(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.rule().id().equals("access-password-shared"))
                .map(Finding::subject).toList();
    }

    private List<Finding> findings() {
        return Services.validator().validate(fleet, new CameraModelLoader().load(), secrets());
    }

    private Secrets secrets() {
        return Secrets.open(id -> Optional.ofNullable(vault.get(id)).map(value -> {
            char[] copy = value.toCharArray();
            handedOut.add(copy);
            return copy;
        }));
    }
}
