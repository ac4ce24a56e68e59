package org.slatecard.help.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slatecard.model.CameraModels;
import org.slatecard.validation.Rule;
import org.slatecard.validation.catalogue.ModelCatalogue;
import org.slatecard.validation.catalogue.RuleCatalogue;

/**
 * The pages of the help in a language, as Markdown: those that were written, and those that rules, facts and camera
 * models make. The id of a rule is its topic.
 */
final class Topics {
    /** The page that leads to all others. */
    static final String CONTENTS = "contents";
    /** All rules. */
    static final String RULES = "rules";
    /** The facts of the camera's guide; each F-number is a topic too. */
    static final String FACTS = "facts";
    /** Beginning of the topics of camera models; their ids follow. */
    static final String MODEL = "model:";
    /** Topics with a page in the folder of pages. */
    static final List<String> WRITTEN = List.of(CONTENTS, "getting-started", "fleet-page", "cameras-page",
            "certificates-page", "certificate-calendar", "authority-page", "server-check", "problems", "camera-models",
            "cards", "vault", "reports");
    private static final String MODELS_HERE = "{models}";

    private final Locale locale;
    private final List<Rule<?>> rules;
    private final CameraModels models;
    private final RuleCatalogue catalogue;

    Topics(Locale locale, List<Rule<?>> rules, CameraModels models) {
        this.locale = locale;
        this.rules = rules;
        this.models = models;
        catalogue = new RuleCatalogue(locale);
    }

    /** Whether there is a page. */
    boolean has(String topic) {
        return WRITTEN.contains(topic) || topic.equals(RULES) || isOfFacts(topic)
                || topic.startsWith(MODEL) && models.find(topic.substring(MODEL.length())).isPresent()
                || rule(topic).isPresent();
    }

    /** The page of a topic; empty where there is none. */
    Optional<String> page(String topic) {
        if (WRITTEN.contains(topic)) {
            return Optional.of(written(topic).replace(MODELS_HERE, modelLinks()));
        }
        if (topic.equals(RULES)) {
            return Optional.of(catalogue.contents(rules));
        }
        if (isOfFacts(topic)) {
            return Optional.of(catalogue.facts());
        }
        if (topic.startsWith(MODEL)) {
            return models.find(topic.substring(MODEL.length())).map(new ModelCatalogue(locale)::of);
        }
        return rule(topic).map(catalogue::of);
    }

    /** Titles of the pages that hold all those words, by topic. */
    Map<String, String> find(String words) {
        List<String> wanted = List.of(words.toLowerCase(locale).strip().split("\\s+"));
        Map<String, String> found = new LinkedHashMap<>();
        WRITTEN.stream().filter(topic -> !topic.equals(CONTENTS)).forEach(topic -> search(topic, wanted, found));
        rules.forEach(rule -> search(rule.id(), wanted, found));
        search(FACTS, wanted, found);
        models.byId().keySet().forEach(id -> search(MODEL + id, wanted, found));
        return found;
    }

    private void search(String topic, List<String> words, Map<String, String> found) {
        page(topic).filter(page -> words.stream().allMatch(page.toLowerCase(locale)::contains))
                .ifPresent(page -> found.put(topic, page.lines().findFirst().orElse(topic).replaceFirst("^# ", "")));
    }

    private Optional<Rule<?>> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    private static boolean isOfFacts(String topic) {
        return topic.equals(FACTS) || topic.matches("F\\d{1,2}");
    }

    private String modelLinks() {
        return String.join("\n", models.byId().keySet().stream().map(id -> link(id, MODEL + id)).toList());
    }

    /** A line that leads to a topic. */
    static String link(String label, String topic) {
        return "- [" + label.replaceAll("[\\[\\]]", "\\\\$0") + "](" + topic.replace(" ", "%20") + ")";
    }

    private String written(String topic) {
        boolean japanese = locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
        String page = "/pages/" + topic + (japanese ? "_ja.md" : ".md");
        try (InputStream content = Topics.class.getResourceAsStream(page)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(topic, e); // it is a part of the product
        }
    }
}
