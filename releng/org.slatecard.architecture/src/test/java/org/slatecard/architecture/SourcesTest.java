package org.slatecard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How the sources are kept. */
class SourcesTest {
    private static final int LINES_OF_A_FILE = 400;
    private static final int LINES_OF_A_HANDLER = 60;
    private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Helper|Manager|Toolkit)\\.java");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (abstract |final |sealed |non-sealed )*(class|interface|record|enum|@interface) \\w+");
    private static final Pattern DOCUMENTED = Pattern.compile("\\*/\\s*(@\\w+(\\((?s:.*?)\\))?\\s*)*$");

    @Test
    void filesHaveAtMost400Lines() {
        assertNone(file -> lines(file) > LINES_OF_A_FILE, House.sources());
    }

    @Test
    void handlersHaveAtMost60Lines() {
        assertNone(file -> file.toString().endsWith("Handler.java") && lines(file) > LINES_OF_A_HANDLER,
                House.sources());
    }

    @Test
    void namesSayWhatAClassIsFor() {
        assertNone(file -> SAYS_NOTHING.matcher(file.toString()).matches(), House.sources());
    }

    @Test
    void publicTypesOfTheApiAreDocumented() {
        List<Path> api = House.sources().stream().filter(file -> file.startsWith(House.BUNDLES))
                .filter(file -> House.productBundles().stream().anyMatch(file::startsWith))
                .filter(file -> !file.toString().contains("/internal/")).toList();
        assertNone(SourcesTest::isUndocumented, api);
    }

    @Test
    void theTopLevelHoldsOnlyWhatItShould() {
        Set<String> found = House.list(House.ROOT).stream().map(path -> path.getFileName().toString())
                .filter(name -> !name.startsWith(".") && !name.equals("target")).collect(Collectors.toSet());
        assertEquals(Set.of("pom.xml", "bundles", "features", "releng", "target-platform", "README.md", "LICENSE"),
                found);
    }

    private static boolean isUndocumented(Path file) {
        String text = House.read(file);
        var type = PUBLIC_TYPE.matcher(text);
        return type.find() && !DOCUMENTED.matcher(text.substring(0, type.start())).find();
    }

    private static void assertNone(Predicate<Path> bad, List<Path> files) {
        assertFalse(files.isEmpty());
        assertEquals(List.of(), files.stream().filter(bad).map(House.ROOT::relativize).toList());
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
