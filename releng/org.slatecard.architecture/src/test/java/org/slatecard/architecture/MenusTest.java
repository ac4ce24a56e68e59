package org.slatecard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Whoever opens a menu with the keyboard gets what its letter says. */
class MenusTest {
    private static final Pattern ADDITIONS = Pattern.compile("menu:[^\"]*additions");
    private static final Pattern LETTER = Pattern.compile("&(.)");

    /** Every menu of the product: its id, and the labels of its entries by their letters. */
    private final Map<String, Map<String, String>> menus = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void noTwoEntriesOfAMenuHaveTheSameLetter() throws Exception {
        read("plugin.properties");

        assertTrue(menus.get("file").size() > 5, menus.toString());
        assertEquals(List.of(), wrong);
    }

    @Test
    void noTwoEntriesOfAMenuHaveTheSameLetterInJapanese() throws Exception {
        read("plugin_ja.properties");

        assertTrue(menus.get("file").size() > 5, menus.toString());
        assertEquals(List.of(), wrong);
    }

    /** While a menu is empty, the platform puts what asks for this group on top; a group of another name it waits for. */
    @Test
    void noMenuOfOursIsContributedToByTheGroupOfAdditions() {
        List<String> places = House.productBundles().stream().map(bundle -> bundle.resolve("plugin.xml"))
                .filter(Files::exists).flatMap(plugin -> ADDITIONS.matcher(House.read(plugin)).results())
                .map(MatchResult::group).toList();

        assertEquals(List.of("menu:org.eclipse.ui.main.menu?after=additions"), places);
    }

    private void read(String texts) throws Exception {
        for (Path bundle : House.productBundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                Properties labels = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle.resolve(texts))) {
                    labels.load(reader);
                }
                NodeList contributions = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                        .parse(plugin.toFile()).getElementsByTagName("menuContribution");
                for (Element each : elements(contributions)) {
                    String place = each.getAttribute("locationURI");
                    if (!place.startsWith("toolbar:")) {
                        read(each, place.replaceAll("^\\w+:|\\?.*", ""), labels);
                    }
                }
            }
        }
    }

    private void read(Element menu, String id, Properties labels) {
        for (Element entry : elements(menu.getChildNodes())) {
            String key = entry.getAttribute("label").replaceFirst("%", "");
            Matcher letter = LETTER.matcher(labels.getProperty(key, ""));
            if (letter.find()) {
                String other = menus.computeIfAbsent(id, none -> new LinkedHashMap<>())
                        .put(letter.group(1).toLowerCase(), key);
                if (other != null) {
                    wrong.add(id + ": " + other + ", " + key);
                }
            }
            read(entry, entry.getAttribute("id"), labels);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
