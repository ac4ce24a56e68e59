package org.slatecard.vault;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.csv.CsvText;

/**
 * What a CSV file holds (RFC 4180): UTF-8, with or without a byte order mark, with commas, semicolons or tabs between
 * the values, whichever its header has most of. It holds passwords in the clear: to be forgotten soon.
 *
 * @param header the names of the columns, without blanks around them
 * @param rows   the lines under the header that are not empty, at least one
 */
public record CsvTable(List<String> header, List<Row> rows) {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * A line.
     *
     * @param line   its number in the file, from 1; where values hold line breaks, that of its end
     * @param values its values, which may be fewer or more than the header has
     */
    public record Row(long line, List<String> values) {
        /** Tells the line only. */
        @Override
        public String toString() {
            return "line " + line;
        }
    }

    /**
     * Reads the content of a file.
     *
     * @param name what the texts call it
     * @throws ExplainedException when it is not UTF-8, its quotation marks are wrong, or nothing stands under the header
     */
    public static CsvTable of(byte[] content, String name) throws ExplainedException {
        char[] text = decode(content, name);
        try (CSVParser parser = CSVParser.parse(new CharArrayReader(text), format(text))) {
            List<Row> rows = rows(parser, name);
            if (rows.size() < 2) {
                throw new ExplainedException(CsvText.NO_ROWS.with(name));
            }
            return new CsvTable(rows.get(0).values().stream().map(String::strip).toList(),
                    List.copyOf(rows.subList(1, rows.size())));
        } catch (IOException e) {
            throw new ExplainedException(CsvText.NOT_UTF8.with(name), e);
        } finally {
            Arrays.fill(text, '\0');
        }
    }

    private static List<Row> rows(CSVParser parser, String name) throws ExplainedException {
        List<Row> rows = new ArrayList<>();
        try {
            for (CSVRecord each : parser) {
                rows.add(new Row(parser.getCurrentLineNumber(), each.toList()));
            }
            return rows;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new ExplainedException(CsvText.BROKEN_QUOTES.with(name, parser.getCurrentLineNumber()), e);
        }
    }

    private static char[] decode(byte[] content, String name) throws ExplainedException {
        try {
            CharBuffer decoded = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            int start = decoded.hasRemaining() && decoded.get(0) == BYTE_ORDER_MARK ? 1 : 0;
            char[] text = new char[decoded.remaining() - start];
            decoded.position(start).get(text);
            Arrays.fill(decoded.array(), '\0');
            return text;
        } catch (CharacterCodingException e) {
            throw new ExplainedException(CsvText.NOT_UTF8.with(name), e);
        }
    }

    private static CSVFormat format(char[] text) {
        int end = 0;
        while (end < text.length && text[end] != '\n' && text[end] != '\r') {
            end++;
        }
        String header = new String(text, 0, end);
        char delimiter = Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(each -> header.chars().filter(found -> found == each).count()))
                .orElseThrow();
        return CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).build();
    }
}
