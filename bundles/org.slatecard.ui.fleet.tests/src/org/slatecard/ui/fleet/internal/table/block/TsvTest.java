package org.slatecard.ui.fleet.internal.table.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TsvTest {
    static Stream<Arguments> blocks() {
        return Stream.of(Arguments.of("", List.of()), Arguments.of("a", List.of(List.of("a"))),
                Arguments.of("a\tb\nc\td\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("a\tb\r\nc\td\r\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("a\rb", List.of(List.of("a"), List.of("b"))),
                Arguments.of("\t\n", List.of(List.of("", ""))),
                Arguments.of("a\n\nb\n", List.of(List.of("a"), List.of(""), List.of("b"))),
                Arguments.of("\"two\nlines\"\tb", List.of(List.of("two\nlines", "b"))),
                Arguments.of("\"a\ttab\"\n", List.of(List.of("a\ttab"))),
                Arguments.of("\"say \"\"hi\"\"\"", List.of(List.of("say \"hi\""))),
                Arguments.of("\"open quote\tb", List.of(List.of("\"open quote", "b"))),
                Arguments.of("\"24\" monitor\tb", List.of(List.of("\"24\" monitor", "b"))),
                Arguments.of("24\"\tb", List.of(List.of("24\"", "b"))));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void readsBlocksOfSpreadsheets(String text, List<List<String>> cells) {
        assertThat(Tsv.parse(text)).isEqualTo(cells);
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void readsWhatItHasWritten(String text, List<List<String>> cells) {
        assertThat(Tsv.parse(Tsv.format(cells))).isEqualTo(cells);
    }
}
