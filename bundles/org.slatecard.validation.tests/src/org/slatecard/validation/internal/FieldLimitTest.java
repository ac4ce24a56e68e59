package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.camera.Provenance;
import org.slatecard.validation.internal.basis.FieldLimit;
import org.slatecard.validation.internal.basis.LimitText;

/** What a field of a camera takes, at its limits. */
class FieldLimitTest {
    private final FieldSpec spec = CameraFactory.eINSTANCE.createFieldSpec();
    private final FieldLimit limit = new FieldLimit(CameraFactory.eINSTANCE.createCameraModel(), spec);

    @ParameterizedTest
    @CsvSource({"AZaz,true", "A[,false", "@,false", "`,false", "z{,false", "0,false"})
    void lettersAreThoseOfAsciiAlone(String value, boolean taken) {
        spec.setLetters(true);

        assertThat(limit.takes(value)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0129,true", "/,false", ":,false", "１,false"})
    void digitsAreThoseOfAsciiAlone(String value, boolean taken) {
        spec.setDigits(true);

        assertThat(limit.takes(value)).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"0,true", "1,false", "65535,false", "65536,true"})
    void aNumberIsRefusedBeyondItsLimits(int number, boolean refused) {
        spec.setMinimum(1);
        spec.setMaximum(65535);

        assertThat(limit.refuses(number)).isEqualTo(refused);
    }

    @Test
    void withoutALargestNumberNoneIsTooLarge() {
        assertThat(limit.refuses(Integer.MAX_VALUE)).isFalse();
        assertThat(limit.refuses(-1)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,0,at least 0", "3,0,at least 3", "0,16,at most 16", "1,16,1 to 16"})
    void aRangeIsNamedByTheLimitsThatItHas(int least, int most, String said) {
        spec.setMinLength(least);
        spec.setMaxLength(most);

        assertThat(limit.range()).hasToString(said);
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCount() {
        spec.setMinLength(2);
        spec.setMaxLength(3);

        assertThat(limit.refusesLength("📷")).isTrue();
        assertThat(limit.refusesLength("📷📷")).isFalse();
        assertThat(limit.refusesLength("abc")).isFalse();
        assertThat(limit.refusesLength("abcd")).isTrue();
    }

    @Test
    void ofLimitsThatAreEquallySureTheFirstIsNamed() {
        addSource("minLength", Provenance.DOCUMENTED, "page 12");
        addSource("maxLength", Provenance.DOCUMENTED, "page 13");
        assertThat(limit.basis(FieldLimit.LENGTH)).hasToString("documented: page 12");

        spec.getSources().get(1).setProvenance(Provenance.ASSUMED);
        assertThat(limit.basis(FieldLimit.LENGTH)).hasToString("assumed for this model, after: page 13");
    }

    private void addSource(String value, Provenance provenance, String named) {
        org.slatecard.model.camera.ValueSource source = CameraFactory.eINSTANCE.createValueSource();
        source.setValue(value);
        source.setProvenance(provenance);
        source.setSource(named);
        spec.getSources().add(source);
    }

    @ParameterizedTest
    @CsvSource({"'',0 characters,0 文字", "a,1 character,1 文字", "📷📷,2 characters,2 文字"})
    void aNumberOfCharactersIsSaidAsPeopleSayIt(String value, String english, String japanese) {
        assertThat(LimitText.characters(value).in(Locale.ENGLISH)).isEqualTo(english);
        assertThat(LimitText.characters(value).in(Locale.JAPANESE)).isEqualTo(japanese);
    }

    @Test
    void takenCharactersAreNamedSetBySet() {
        spec.setSymbols("!%");
        assertThat(limit.takenCharacters()).isEqualTo("! %");
        spec.setLetters(true);
        assertThat(limit.takenCharacters()).isEqualTo("A-Z a-z ! %");
        spec.setDigits(true);
        spec.setSymbols(null);
        assertThat(limit.takenCharacters()).isEqualTo("A-Z a-z 0-9");
    }

    @Test
    void ofManyRefusedCharactersEightAreNamed() {
        assertThat(limit.refusedCharacters("abcdefghabc")).hasToString("a b c d e f g h");
        assertThat(limit.refusedCharacters("abcdefghi")).hasToString("a b c d e f g h …");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLetterAndADigitAreAskedForOneByOne(boolean letter) {
        spec.setRequiresLetter(letter);
        spec.setRequiresDigit(!letter);

        assertThat(limit.lacksLetterOrDigit("abc")).isEqualTo(!letter);
        assertThat(limit.lacksLetterOrDigit("123")).isEqualTo(letter);
    }
}
