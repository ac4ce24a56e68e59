package org.slatecard.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private final Locale ofTheMachine = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(ofTheMachine);
    }

    @ParameterizedTest
    @CsvSource({"--lang=ja,JA", "--lang ja,JA", "validate x --lang JA,JA", "--lang=en,EN", "--lang=fr,EN", "--lang,EN",
            "--lang=ja --lang=en,EN"})
    void isReadBeforeAnythingElseOfTheArguments(String arguments, Language expected) {
        Locale.setDefault(Locale.GERMAN);
        assertThat(Language.of(List.of(arguments.split(" ")))).isEqualTo(expected);
    }

    @Test
    void isThatOfTheMachineWhereNoneIsNamed() {
        Locale.setDefault(Locale.JAPAN);
        assertThat(Language.of(List.of("validate"))).isEqualTo(Language.JA);
        assertThat(Language.of(List.of("--lang", "en"))).isEqualTo(Language.EN);
    }
}
