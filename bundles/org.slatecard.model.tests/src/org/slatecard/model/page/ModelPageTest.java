package org.slatecard.model.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.CameraModelCorrections;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage.Literals;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.Sourced;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;

class ModelPageTest {
    private static final Set<EAttribute> NOT_VALUES = Set.of(Literals.SOURCED__PROVENANCE, Literals.SOURCED__SOURCE,
            Literals.CAMERA_MODEL__FORMAT_VERSION, Literals.CAMERA_MODEL__ID, Literals.FIELD_SPEC__FIELD,
            Literals.FIELD_SPEC__WHEN, Literals.CIPHER_SUITE__NAME);

    @ParameterizedTest
    @ValueSource(strings = {"MPC-2610", "PXW-Z200", "HXR-NX800", "PXW-Z300", "ILCE-ILME"})
    void leavesNoValueOfAModelOut(String id) {
        CameraModel model = new CameraModelLoader().load().find(id).orElseThrow();
        Set<List<Object>> shown = ModelPage.of(model).values()
                .map(value -> List.<Object>of(value.part(), value.attribute())).collect(Collectors.toSet());
        Set<List<Object>> all = new HashSet<>();
        collect(model, all);
        model.eAllContents().forEachRemaining(part -> collect(part, all));

        assertThat(shown).containsAll(all);
    }

    @Test
    void readsAsOnTheCameraInBothLanguages() {
        ModelPage page = page();
        ModelEntry user = entry(page, "[User Name]");

        assertThat(page.sections()).extracting(section -> section.title().toString()).startsWith(
                "Camera and memory card", "[Network] > [Network Setup]",
                "[Network] > [Network Setup] > [Edit Authentication]")
                .endsWith("TLS suites that the camera offers: 15");
        assertThat(user.summary()).hasToString("1 to 16 characters; A–Z a–z 0–9 !%+,-.=_; factory setting: admin;"
                + " not carried by [All File]");
        assertThat(user.summary().in(Locale.JAPANESE))
                .isEqualTo("1～16 文字、A–Z a–z 0–9 !%+,-.=_、出荷時の設定：admin、[All File] に含まれない");
        assertThat(entry(page, "[Password], WPA3").summary().toString()).startsWith("8 to 128 characters");
        assertThat(entry(page, "[Port]").summary().toString()).startsWith("1 to 65535; factory setting: 21");
    }

    @Test
    void marksWhatIsAssumedAndTakesTheWeakestForTheWhole() {
        assertThat(entry(page(), "[User Name]").weakest().provenance()).isEqualTo(Provenance.ASSUMED);
        assertThat(value(page(), "[User Name]", Literals.FIELD_SPEC__MAX_LENGTH).origin().source()).isEqualTo("F9");
        assertThat(entry(page(), "Root certificate file").weakest().provenance()).isEqualTo(Provenance.DOCUMENTED);
    }

    @Test
    void saysOfWhatNobodyKnowsThatItIsNotDocumented() {
        assertThat(value(page(), "[Host Name]", Literals.FIELD_SPEC__FACTORY_VALUE).shown())
                .hasToString("not documented");
        assertThat(value(page(), "[Host Name]", Literals.FIELD_SPEC__LABEL_JA).shown()).hasToString("as in English");
        assertThat(value(page(), "[Scan Networks]", Literals.FIELD_SPEC__ALL_FILE).shown())
                .hasToString("not documented");
    }

    @Test
    void everyValueThatCanBeCorrectedCanBeCorrected() {
        CameraModel model = new CameraModelLoader().load().find("MPC-2610").orElseThrow();

        assertThat(ModelPage.of(model).values().filter(ModelValue::isCorrectable)).allSatisfy(value -> {
            String text = value.choices().isEmpty() ? value.text() : value.choices().get(0).text();
            if (!value.attribute().getName().startsWith("requires") && !isCharacters(value)) {
                assertThatCode(() -> CameraModelCorrections.check(model,
                        value.correction(text, "tried on the camera", LocalDate.EPOCH))).doesNotThrowAnyException();
            }
        });
    }

    @Test
    void aCorrectionIsShownWithItsReasonAndDay(@TempDir Path folder) throws ExplainedException {
        ModelValue most = value(page(), "[User Name]", Literals.FIELD_SPEC__MAX_LENGTH);
        CameraModel model = page().model();
        new CameraModelCorrections(new DurableWriter()).correct(folder, model,
                most.correction("20", "firmware 2.1", LocalDate.of(2026, 3, 4)));

        ModelPage corrected = ModelPage.of(
                new CameraModelLoader().load(List.of(folder)).find("MPC-2610").orElseThrow());

        assertThat(value(corrected, "[User Name]", Literals.FIELD_SPEC__MAX_LENGTH).shown()).hasToString("20");
        assertThat(entry(corrected, "[User Name]").weakest().source()).isEqualTo("firmware 2.1");
        assertThat(entry(corrected, "[User Name]").weakest().date()).isEqualTo("2026-03-04");
    }

    @Test
    void aCorrectedValueSaysWhatTheModelSaidBefore(@TempDir Path folder) throws ExplainedException {
        CameraModelCorrections corrections = new CameraModelCorrections(new DurableWriter());
        CameraModel model = page().model();
        corrections.correct(folder, model, value(page(), "[User Name]", Literals.FIELD_SPEC__MAX_LENGTH)
                .correction("20", "firmware 2.1", LocalDate.of(2026, 3, 4)));
        corrections.correct(folder, model, value(page(), "[Host Name]", Literals.FIELD_SPEC__FACTORY_VALUE)
                .correction("ftp.example", "seen", LocalDate.of(2026, 3, 4)));

        ModelPage corrected = page(folder);
        ModelValue most = value(corrected, "[User Name]", Literals.FIELD_SPEC__MAX_LENGTH);
        assertThat(most.basis()).hasValueSatisfying(basis -> {
            assertThat(basis).hasToString(
                    "✎ corrected by you on 2026-03-04: firmware 2.1; before: 16 (◆ documented: F9)");
            assertThat(basis.in(Locale.JAPANESE))
                    .isEqualTo("✎ 2026-03-04 にユーザーが訂正：firmware 2.1、訂正前：16（◆ 文書に記載：F9）");
        });
        assertThat(value(corrected, "[Host Name]", Literals.FIELD_SPEC__FACTORY_VALUE).basis().orElseThrow())
                .hasToString("✎ corrected by you on 2026-03-04: seen; before: not documented");
        assertThat(value(corrected, "[User Name]", Literals.FIELD_SPEC__MIN_LENGTH).beforeCorrection()).isEmpty();

        corrections.correct(folder, corrected.model(), most.correction("24", "firmware 3", LocalDate.of(2026, 5, 6)));
        assertThat(value(page(folder), "[User Name]", Literals.FIELD_SPEC__MAX_LENGTH).beforeCorrection().orElseThrow()
                .shown()).hasToString("16");
    }

    @Test
    void checkingACorrectionRefusesWhatContradictsTheModel() {
        ModelValue least = value(page(), "[User Name]", Literals.FIELD_SPEC__MIN_LENGTH);

        assertThatThrownBy(() -> CameraModelCorrections.check(page().model(),
                least.correction("17", "tried", LocalDate.EPOCH))).hasMessageContaining("17");
    }

    /** Some of them cannot be other than they are while the rest stays. */
    private static boolean isCharacters(ModelValue value) {
        return value.attribute() == Literals.FIELD_SPEC__LETTERS || value.attribute() == Literals.FIELD_SPEC__DIGITS;
    }

    private static ModelPage page() {
        return ModelPage.of(new CameraModelLoader().load().find("MPC-2610").orElseThrow());
    }

    private static ModelPage page(Path folder) {
        return ModelPage.of(new CameraModelLoader().load(List.of(folder)).find("MPC-2610").orElseThrow());
    }

    private static ModelEntry entry(ModelPage page, String title) {
        return page.sections().stream().flatMap(section -> section.entries().stream())
                .filter(entry -> entry.title().toString().equals(title)).findFirst().orElseThrow();
    }

    private static ModelValue value(ModelPage page, String title, EAttribute attribute) {
        return entry(page, title).values().stream().filter(value -> value.attribute() == attribute).findFirst()
                .orElseThrow();
    }

    private static void collect(EObject part, Set<List<Object>> all) {
        if (part instanceof Sourced) {
            part.eClass().getEAllAttributes().stream().filter(part::eIsSet).filter(each -> !NOT_VALUES.contains(each))
                    .forEach(each -> all.add(List.of(part, each)));
        }
    }
}
