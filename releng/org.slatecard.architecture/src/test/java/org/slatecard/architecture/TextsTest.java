package org.slatecard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text is there in English and Japanese, is used, and stands in no code. */
class TextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!')");
    /** What is typed or read as it stands: a link, an attribute of XML, a command line. */
    private static final Pattern CODE = Pattern.compile("\\w=\"[^\"]*\"|--\\w+ \"[^\"]*\"");
    private static final Pattern TYPEWRITTEN = Pattern.compile("\\.\\.\\.|\"|\\p{L}'+\\p{L}");
    private static final Pattern ENUM = Pattern.compile("enum (\\w+) implements TextKey \\{\\s*([A-Z0-9_,\\s]*)");
    private static final Pattern NLS_FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern EXTERNAL = Pattern.compile("\"%([^\"]+)\"|: %(\\S+)");
    private static final Pattern LABEL = Pattern
            .compile("\\b(?:label|tooltip|description|name|title|mnemonic)=\"([^%\"][^\"]*)\"");
    /** Words in a row, which only a text for people has. */
    private static final Pattern SENTENCE = Pattern
            .compile("\"(?:[^\"\\\\\n]|\\\\.)*[A-Za-z]{2,} [a-z]{2,}(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern SHOWN = Pattern.compile(
            "set(?:Text|Message|ToolTipText|Title|Description|ErrorMessage|PartName)\\(\\s*\"(?!Slatecard\")[^\"]*\\p{L}{2}");

    @Test
    void englishAndJapaneseHaveTheSameKeysAndPlaceholders() {
        List<String> wrong = new ArrayList<>();
        for (Path english : english()) {
            Properties texts = load(english);
            Properties japanese = load(japanese(english));
            differences(texts.stringPropertyNames(), japanese.stringPropertyNames(), english, wrong);
            for (String key : texts.stringPropertyNames()) {
                if (japanese.containsKey(key) && !placeholders(texts, key).equals(placeholders(japanese, key))) {
                    wrong.add(name(english) + ": placeholders of " + key);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noQuoteSwallowsAPlaceholder() {
        assertEquals(List.of(),
                thoseThat(text -> PLACEHOLDER.matcher(text).find() && LONE_QUOTE.matcher(text).find()),
                "a single quote in a pattern has to be doubled");
    }

    @Test
    void everyTextHasTheSameKindOfDotsAndQuotes() {
        assertEquals(List.of(), thoseThat(text -> TYPEWRITTEN.matcher(CODE.matcher(text).replaceAll("")).find()),
                "texts have “ ”, ’ and …");
    }

    @Test
    void noLineBreakIsShownAsABackslash() {
        assertEquals(List.of(), thoseThat(text -> text.contains("\\n")), "one backslash makes a line break");
    }

    @Test
    void everyKeyOfAnEnumHasATextAndIsUsed() {
        List<String> wrong = new ArrayList<>();
        for (Path source : productSources()) {
            for (MatchResult type : ENUM.matcher(House.read(source)).results().toList()) {
                Set<String> keys = Pattern.compile("[A-Z0-9_]+").matcher(type.group(2)).results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));
                compare(source, type.group(1), keys, type.group(1) + ".properties", wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyFieldOfMessagesHasATextAndIsUsed() {
        List<String> wrong = new ArrayList<>();
        for (Path source : productSources()) {
            if (House.read(source).contains("extends NLS")) {
                String type = source.getFileName().toString().replace(".java", "");
                Set<String> keys = NLS_FIELD.matcher(House.read(source)).results().map(field -> field.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                compare(source, type, keys, "messages.properties", wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextOfAPluginIsUsedAndEveryLabelIsExternal() {
        List<String> wrong = new ArrayList<>();
        for (Path bundle : House.productBundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            String declared = House.read(bundle.resolve("META-INF/MANIFEST.MF"))
                    + (Files.exists(plugin) ? House.read(plugin) : "");
            Set<String> used = EXTERNAL.matcher(declared).results()
                    .map(key -> key.group(1) == null ? key.group(2) : key.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> keys = load(bundle.resolve("plugin.properties")).stringPropertyNames().stream()
                    .filter(key -> !ofTheItemProviders(key)).collect(Collectors.toCollection(TreeSet::new));
            differences(used, keys, plugin, wrong);
            if (Files.exists(plugin)) {
                LABEL.matcher(House.read(plugin)).results().map(label -> label.group(1)).filter(TextsTest::isForPeople)
                        .forEach(label -> wrong.add(name(plugin) + ": " + label));
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTextForPeopleStandsInTheCodeOfTheUserInterface() {
        List<String> wrong = new ArrayList<>();
        for (Path source : productSources()) {
            if (name(source).matches("bundles/org\\.slatecard\\.(ui\\.|workbench/|help/).*")) {
                String code = House.read(source).replaceAll("(?s)/\\*.*?\\*/|//[^\n]*", "");
                SENTENCE.matcher(code).results().forEach(text -> wrong.add(name(source) + ": " + text.group()));
                SHOWN.matcher(code).results().forEach(text -> wrong.add(name(source) + ": " + text.group()));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** Where the texts stand, in both languages, of which something is true. */
    private static List<String> thoseThat(Predicate<String> condition) {
        List<String> found = new ArrayList<>();
        for (Path english : english()) {
            for (Path file : List.of(english, japanese(english))) {
                load(file).forEach((key, text) -> {
                    if (condition.test((String) text)) {
                        found.add(name(file) + ": " + key);
                    }
                });
            }
        }
        return found;
    }

    private static void compare(Path source, String type, Set<String> keys, String properties, List<String> wrong) {
        Path texts = source.resolveSibling(properties);
        differences(keys, load(texts).stringPropertyNames(), texts, wrong);
        Path bundle = House.BUNDLES.resolve(House.BUNDLES.relativize(source).getName(0));
        String code = House.walk(bundle.resolve("src")).filter(file -> file.toString().endsWith(".java"))
                .map(House::read).collect(Collectors.joining());
        keys.stream().filter(key -> !Pattern.compile("\\b" + type + "(\\.|::)" + key + "\\b").matcher(code).find())
                .filter(key -> !Pattern.compile("case [\\w, ]*\\b" + key + "\\b").matcher(code).find())
                .forEach(key -> wrong.add(name(source) + ": dead " + key));
    }

    private static void differences(Set<String> here, Set<String> there, Path file, List<String> wrong) {
        here.stream().filter(key -> !there.contains(key)).forEach(key -> wrong.add(name(file) + ": missing " + key));
        there.stream().filter(key -> !here.contains(key)).forEach(key -> wrong.add(name(file) + ": left over " + key));
    }

    /** EMF's item providers ask for these, and the generator adds them. */
    private static boolean ofTheItemProviders(String key) {
        return key.startsWith("_UI_") || key.equals("pluginName") || key.equals("providerName");
    }

    private static boolean isForPeople(String label) {
        return Pattern.compile("\\p{L}{2,}").matcher(label).find() && !label.equals("Slatecard") && !label.contains(".")
                && (label.contains(" ") || Character.isUpperCase(label.charAt(0)));
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> english() {
        List<Path> files = House.productBundles().stream().flatMap(House::walk)
                .filter(file -> file.toString().endsWith(".properties") && !file.toString().contains("/target/"))
                .filter(file -> !file.endsWith("build.properties") && !file.toString().endsWith("_ja.properties"))
                .filter(file -> Files.isRegularFile(file)).toList();
        assertFalse(files.isEmpty());
        return files;
    }

    private static Path japanese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_ja.properties"));
    }

    private static List<Path> productSources() {
        return House.sources().stream().filter(file -> House.productBundles().stream().anyMatch(file::startsWith))
                .toList();
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String name(Path file) {
        return House.ROOT.relativize(file).toString();
    }
}
