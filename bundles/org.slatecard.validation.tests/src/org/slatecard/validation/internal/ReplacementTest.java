package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.Replacement;

/** What people most likely meant where a camera does not take what they typed. */
class ReplacementTest {
    private final FieldSpec spec = CameraFactory.eINSTANCE.createFieldSpec();
    private final FieldLimit limit = new FieldLimit(CameraFactory.eINSTANCE.createCameraModel(), spec);

    ReplacementTest() {
        spec.setLetters(true);
        spec.setDigits(true);
        spec.setSymbols("-_'\"~.");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|',
            value = {"CAMー1,CAM-1", "カメラー,カメラー", "らーめん,らーめん", "ー1,-1", "“a”,\"a\"", "a‐b‑c‒d–e—f−g,a-b-c-d-e-f-g",
                    "‘a’,'a'", "a〜b。,a~b.", "ＣＡＭ　１,CAM 1", "|  a\u200B |,a"})
    void whatChangesTheLooksAloneIsMadePlain(String typed, String meant) {
        assertThat(Replacement.plain(typed)).isEqualTo(meant);
    }

    @Test
    void severalRefusedCharactersInARowBecomeOneStandIn() {
        assertThat(Replacement.free("a /#b", limit)).contains("a-b");
        assertThat(Replacement.free("a #", limit)).contains("a-");
    }

    @Test
    void theStandInIsTheFirstThatTheFieldTakes() {
        spec.setSymbols("._");
        assertThat(Replacement.free("a b", limit)).contains("a_b");
        spec.setSymbols(".");
        assertThat(Replacement.free("a b", limit)).contains("a.b");
        spec.setSymbols(null);
        assertThat(Replacement.free("a b", limit)).contains("ab");
    }

    @Test
    void anAccentIsLeftOutWithItsLetterKept() {
        assertThat(Replacement.free("müller", limit)).contains("muller");
        assertThat(Replacement.faithful("müller", limit)).isEmpty();
    }

    @Test
    void nothingIsOfferedWhereNothingWouldBeSaidOrNothingChange() {
        assertThat(Replacement.free("###", limit)).isEmpty();
        assertThat(Replacement.free("abc", limit)).isEmpty();
        assertThat(Replacement.faithful("\u200B", limit)).isEmpty();
    }

    @Test
    void nothingIsOfferedThatIsTooLong() {
        spec.setMaxLength(2);

        assertThat(Replacement.faithful("ａｂ", limit)).contains("ab");
        assertThat(Replacement.faithful("ａｂｃ", limit)).isEmpty();
    }

    @Test
    void whatIsLongerThanAThousandIsNoSlip() {
        assertThat(Replacement.faithful("ａ".repeat(1000), limit)).contains("a".repeat(1000));
        assertThat(Replacement.faithful("ａ".repeat(1001), limit)).isEmpty();
        assertThat(Replacement.free("ａ".repeat(1000), limit)).contains("a".repeat(1000));
        assertThat(Replacement.free("ａ".repeat(1001), limit)).isEmpty();
    }
}
