package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.validation.Finding;

/** Characters that nobody sees or that look like others: said what they are, and replaced where it is clear by what. */
class BadCharactersTest {
    private final Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
    private CameraModels models = new CameraModelLoader().load();

    @ParameterizedTest
    @CsvSource({"ａｄｍｉｎ２, ａ (full-width a), admin2", "van\u200B3, U+200B (invisible), van3",
            "van\u202E3, U+202E (invisible mark of the writing direction), van3",
            "van\u00073, U+0007 (control character), van3", "van\uD83D, U+D83D (half of a character), van",
            "van 3, U+0020 (space), van-3", "van#3, #, van-3", "müller, ü, muller", "van–3, –, van-3"})
    void areDescribedAndReplaced(String name, String described, String better) {
        fleet.setAccessUserName(name);
        Finding finding = finding("access-user-name-characters").orElseThrow();

        assertThat(finding.message().in(Locale.ENGLISH)).contains(described);
        assertThat(finding.fixLabel().orElseThrow().in(Locale.ENGLISH)).isEqualTo("Use “" + better + "” instead");
        finding.fix().command(new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack())).execute();
        assertThat(fleet.getAccessUserName()).isEqualTo(better);
        assertThat(finding("access-user-name-characters")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"カメラ", "a#b#c#d#e#f#g#h#i#j"})
    void haveNoFixWhereNothingWouldBeLeftOrFit(String name) {
        fleet.setAccessUserName(name);

        assertThat(finding("access-user-name-characters").orElseThrow().fix()).isNull();
    }

    @Test
    void ofASsidAreReplacedOnlyWhereTheNameStaysTheSame() {
        ((org.slatecard.model.fleet.WirelessProfile) fleet.getProfiles().get(0)).setSsid("Café");
        assertThat(finding("ssid-characters").orElseThrow().fix()).isNull();
    }

    @Test
    void ofADirectoryAreReplacedBesideItsPlaceholders() {
        fleet.getTargets().get(0).setDestinationDirectory("/evening league/{camera}/day_1");

        assertThat(finding("directory-characters").orElseThrow().fixLabel().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("Use “/evening-league/{camera}/day-1” instead");
    }

    @Test
    void areJudgedByACorrectionOfTheUserAndThatIsSaid() {
        CameraModel model = EcoreUtil.copy(models.find("MPC-2610").orElseThrow());
        model.getFields().stream().filter(spec -> spec.getField().getName().equals("ACCESS_USER_NAME"))
                .forEach(spec -> {
                    spec.setSymbols("#");
                    ValueSource source = CameraFactory.eINSTANCE.createValueSource();
                    source.setValue("symbols");
                    source.setProvenance(Provenance.CORRECTED);
                    source.setSource("tried on the camera");
                    source.setDate("2026-03-04");
                    spec.getSources().add(source);
                });
        models = CameraModels.of(java.util.List.of(model), java.util.List.of());

        fleet.setAccessUserName("van#3");
        assertThat(finding("access-user-name-characters")).isEmpty();
        fleet.setAccessUserName("van-3");
        assertThat(finding("access-user-name-characters").orElseThrow().message().in(Locale.ENGLISH))
                .contains("corrected by you on 2026-03-04: tried on the camera");
        fleet.setAccessUserName("v".repeat(17));
        assertThat(finding("access-user-name-length").orElseThrow().message().in(Locale.ENGLISH))
                .contains("documented: F9");
    }

    private Optional<Finding> finding(String rule) {
        return Services.validator().validate(fleet, models, Example.GOOD).stream()
                .filter(found -> found.rule().id().equals(rule)).findFirst();
    }
}
