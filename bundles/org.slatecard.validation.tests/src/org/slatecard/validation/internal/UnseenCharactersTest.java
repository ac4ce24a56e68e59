package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.internal.basis.CharacterText;

/** Characters of which nobody sees anything, and what they are called. */
class UnseenCharactersTest {
    private static final CameraModels MODELS = new CameraModelLoader().load();

    private final Fleet fleet = FleetBuilder.fleet("van").camera("CAM 1", each -> each.setSerialNumber("21")).build();
    private final Camera camera = fleet.getCameras().get(0);

    @Test
    void areFoundInLabelAndSerialNumberAndTakenOut() {
        camera.setLabel("C\u200BAM\u202E 1");
        camera.setSerialNumber("2\u00071");
        List<Finding> findings = findings();

        assertThat(findings).extracting(Finding::feature).isEqualTo(
                List.of(Literals.CAMERA__LABEL, Literals.CAMERA__SERIAL_NUMBER));
        assertThat(findings).extracting(finding -> finding.message().toString())
                .satisfies(messages -> assertThat(messages.get(0)).contains("U+200B (invisible)",
                        "U+202E (invisible mark of the writing direction)"))
                .satisfies(messages -> assertThat(messages.get(1)).contains("U+0007 (control character)"));
        findings.forEach(finding -> finding.fix().command(new AdapterFactoryEditingDomain(
                new FleetItemProviderAdapterFactory(), new BasicCommandStack())).execute());
        assertThat(camera.getLabel()).isEqualTo("CAM 1");
        assertThat(camera.getSerialNumber()).isEqualTo("21");
        assertThat(findings()).isEmpty();
    }

    @Test
    void areNotThoseOfOtherScriptsAndSigns() {
        camera.setLabel("~カメラ é \u00A0");
        assertThat(findings()).isEmpty();
        camera.setSerialNumber(null);
        assertThat(findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"！,！ (full-width !)", "～,～ (full-width ~)", "\uFF00,U+FF00", "｟,｟", "a,a",
            "|\u00A0|,U+00A0 (space)", "|\u2028|,U+2028 (space)", "|\u2029|,U+2029 (space)",
            "\u200E,U+200E (invisible mark of the writing direction)",
            "\u061C,U+061C (invisible mark of the writing direction)",
            "\u2069,U+2069 (invisible mark of the writing direction)", "\u200D,U+200D (invisible)",
            "|\u0085|,U+0085 (control character)", "\uE000,U+E000", "\u0378,U+0378"})
    void charactersAreCalledWhatTheyAre(String character, String called) {
        assertThat(CharacterText.of(character.codePointAt(0))).hasToString(called);
    }

    private List<Finding> findings() {
        return Services.validator().validate(fleet, MODELS, Secrets.LOCKED).stream()
                .filter(finding -> finding.rule().id().equals("unseen-characters")).toList();
    }
}
