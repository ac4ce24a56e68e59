package org.slatecard.help.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.slatecard.help.internal.StyledPage.Look;
import org.slatecard.help.internal.StyledPage.Span;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Validator;

class TopicsTest {
    private final CameraModels models = new CameraModelLoader().load();
    private final List<Rule<?>> rules = rules();
    private final Topics english = new Topics(Locale.ENGLISH, rules, models);
    private final Topics japanese = new Topics(Locale.JAPANESE, rules, models);

    @Test
    void everyRuleHasAPageWithWhyWayOutAndSource() {
        assertThat(rules).hasSizeGreaterThan(100).allSatisfy(rule -> {
            assertThat(text(english, rule.id())).contains(rule.why().in(Locale.ENGLISH),
                    rule.wayOut().in(Locale.ENGLISH), rule.source());
            assertThat(text(japanese, rule.id())).contains(rule.why().in(Locale.JAPANESE),
                    rule.wayOut().in(Locale.JAPANESE));
        });
    }

    @Test
    void everyLinkLeadsToAPageAndEveryPageCanBeReached() {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(Topics.CONTENTS));
        while (!open.isEmpty()) {
            String topic = open.pop();
            if (reached.add(topic)) {
                assertThat(english.page(topic)).as(topic).isPresent();
                links(english, topic).forEach(open::add);
            }
        }
        Set<String> all = new HashSet<>(Topics.WRITTEN);
        all.addAll(List.of(Topics.RULES, Topics.FACTS));
        rules.forEach(rule -> all.add(rule.id()));
        models.byId().keySet().forEach(id -> all.add(Topics.MODEL + id));
        assertThat(reached).containsAll(all);
    }

    @Test
    void bothLanguagesHaveTheSamePagesWithTheSameLinksAndHeadings() {
        for (String topic : all().toList()) {
            assertThat(links(japanese, topic)).as(topic).containsExactlyInAnyOrderElementsOf(links(english, topic));
            assertThat(headings(japanese, topic)).as(topic).isEqualTo(headings(english, topic));
            assertThat(text(japanese, topic)).as(topic).isNotEqualTo(text(english, topic));
        }
    }

    @Test
    void aPageOfACameraModelMarksWhatIsAssumed() {
        assertThat(text(english, "model:MPC-2610")).contains("[User Name]: 1 to 16 characters;", "!%+,-.=_",
                "◆ documented: F17", "values assumed", "◇ assumed, after: PXW-Z200/HXR-NX800 help guide",
                "-.@_()!\"#$%&'*+,/:;<=>?[\\]^{|}~`", "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256: recommended");
    }

    @Test
    void pagesAreFoundByTheirWords() {
        assertThat(english.find("passive MODE").keySet()).contains("passive-mode-off", "model:MPC-2610");
        assertThat(english.find("private key")).containsKey("certificates-page");
        assertThat(japanese.find("秘密鍵")).containsKey("certificates-page");
        assertThat(english.find("no page has these words together")).isEmpty();
    }

    @Test
    void anFNumberLeadsToTheFacts() {
        assertThat(text(english, "F17")).isEqualTo(text(english, Topics.FACTS)).contains("F17 ");
        assertThat(english.page("nonsense")).isEmpty();
        assertThat(english.has("nonsense")).isFalse();
    }

    private Stream<String> all() {
        return Stream.of(Topics.WRITTEN.stream(), Stream.of(Topics.RULES, Topics.FACTS, "model:MPC-2610"),
                rules.stream().map(Rule::id)).flatMap(each -> each);
    }

    private static StyledPage page(Topics topics, String topic) {
        return MarkdownReader.read(topics.page(topic).orElseThrow(), topics::has);
    }

    private static String text(Topics topics, String topic) {
        return page(topics, topic).text();
    }

    private static List<String> links(Topics topics, String topic) {
        List<String> links = new ArrayList<>();
        page(topics, topic).spans().stream().map(Span::topic).filter(link -> link != null).distinct()
                .forEach(links::add);
        return links;
    }

    private static List<Look> headings(Topics topics, String topic) {
        return page(topics, topic).spans().stream().map(Span::look)
                .filter(look -> look == Look.TITLE || look == Look.HEADING || look == Look.SUBHEADING).toList();
    }

    private static List<Rule<?>> rules() {
        BundleContext context = FrameworkUtil.getBundle(Validator.class).getBundleContext();
        return context.getService(context.getServiceReference(Validator.class)).rules();
    }
}
