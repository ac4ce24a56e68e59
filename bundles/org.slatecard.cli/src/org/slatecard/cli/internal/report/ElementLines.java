package org.slatecard.cli.internal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.fleet.Identified;

/** In which line of its file an element of a fleet stands. The format has one element a line, each with its id. */
final class ElementLines {
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final Map<String, Integer> byId = new HashMap<>();

    private ElementLines() {}

    /** The lines of a file that was just read as a fleet. */
    static ElementLines of(Path file) {
        // bytes as they are: ids are ASCII, and another encoding must not end the search
        try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            ElementLines found = new ElementLines();
            int[] number = {0};
            lines.forEach(line -> found.add(line, ++number[0]));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line of an element, counted from 1; that of what holds it where it has no id; 1 where it is not found. */
    int of(EObject element) {
        EObject identified = element instanceof Identified ? element : element.eContainer();
        return identified instanceof Identified found ? byId.getOrDefault(found.getId(), 1) : 1;
    }

    private void add(String line, int number) {
        Matcher ids = ID.matcher(line);
        while (ids.find()) {
            byId.putIfAbsent(ids.group(1), number);
        }
    }
}
