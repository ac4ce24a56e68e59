package org.slatecard.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.text.ExplainedException;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutWhatStandsBetweenTheValues(String delimiter) throws Exception {
        CsvTable table = read(String.join(delimiter, "Label", "Serial, or tape", "Password").replace(", ", " ") + "\n"
                + String.join(delimiter, "CAM 1", "2104417", "Camera2610") + "\n");

        assertThat(table.header()).containsExactly("Label", "Serial or tape", "Password");
        assertThat(table.rows().get(0).values()).containsExactly("CAM 1", "2104417", "Camera2610");
    }

    @Test
    void readsWithAByteOrderMarkWindowsLineEndsAndNoneAtTheEnd() throws Exception {
        CsvTable table = read("\uFEFFカメラ,パスワード\r\nCAM 1,abc12345\r\nCAM 2,def12345");

        assertThat(table.header()).containsExactly("カメラ", "パスワード");
        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2L, 3L);
    }

    @Test
    void readsQuotedValuesWithDelimitersQuotesAndLineBreaks() throws Exception {
        CsvTable table = read("a,b\n\"x,y\",\"say \"\"hi\"\"\"\n\n\"two\nlines\",z\n");

        assertThat(table.rows().get(0).values()).containsExactly("x,y", "say \"hi\"");
        assertThat(table.rows().get(1).values()).containsExactly("two\nlines", "z");
        assertThat(table.rows().get(1).line()).isEqualTo(5);
    }

    @Test
    void keepsBlanksInPasswords() throws Exception {
        assertThat(read("a,b\nx, y \n").rows().get(0).values()).containsExactly("x", " y ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b", "a,b\n\n\n", "\uFEFF"})
    void refusesAFileWithNothingUnderItsHeader(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "no line under its header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\nx,\"geheim", "a,b\nx,\"ge\"heim\n"})
    void refusesWrongQuotesWithoutWhatStandsInThem(String content) {
        assertRefused(content.getBytes(StandardCharsets.UTF_8), "quotation mark");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertRefused("カメラ,パスワード\n1,2".getBytes(Charset.forName("Shift_JIS")), "UTF-8");
        assertRefused("Größe;Wort\n1;2".getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
    }

    private static void assertRefused(byte[] content, String part) {
        assertThatExceptionOfType(ExplainedException.class).isThrownBy(() -> CsvTable.of(content, "list.csv"))
                .satisfies(refused -> assertThat(List.of(refused.text().in(Locale.ENGLISH), String.valueOf(refused
                        .getCause()))).noneMatch(text -> text.contains("heim")))
                .satisfies(refused -> assertThat(refused.text().in(Locale.ENGLISH)).contains("list.csv", part));
    }

    private static CsvTable read(String content) throws ExplainedException {
        return CsvTable.of(content.getBytes(StandardCharsets.UTF_8), "list.csv");
    }
}
