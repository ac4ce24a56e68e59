package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Validator;

/** What holds for every rule that is registered. */
class RuleContractTest {
    private static final Validator VALIDATOR = Services.validator();
    private static final CameraModels MODELS = Models.all();
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.JAPANESE);

    static List<String> ids() {
        return VALIDATOR.rules().stream().map(Rule::id).toList();
    }

    @Test
    void everyRuleHasAnExampleAndEveryExampleARule() {
        assertThat(ids()).doesNotHaveDuplicates().containsExactlyElementsOf(new TreeSet<>(Examples.BY_RULE.keySet()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void statesNameWeightAndSource(String id) {
        Rule<?> rule = rule(id);

        assertThat(id).matches("[a-z]+(-[a-z0-9]+)+");
        assertThat(rule.severity()).isNotNull();
        assertThat(rule.source())
                .matches("F([1-9]|1\\d|2[01])|(RFC \\d+|IEEE 802.11), section [\\d.]+|NIST SP 800-\\S+.*"
                        + "|field notes|Slatecard");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void findsItsExampleAndNothingElse(String id) {
        Example example = Examples.BY_RULE.get(id);

        assertThat(findings(example)).filteredOn(finding -> !isBeside(finding, example)).isNotEmpty()
                .allMatch(finding -> finding.rule().id().equals(id))
                .noneMatch(finding -> finding.rule() instanceof UncheckedRule);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void letsPassWhatComesNear(String id) {
        Example example = Examples.BY_RULE.get(id);
        Fleet fleet = example.passing();

        assertThat(VALIDATOR.validate(fleet, MODELS, Example.GOOD, example.passed().apply(fleet)))
                .filteredOn(finding -> !isBeside(finding, example)).isEmpty();
    }

    private static boolean isBeside(Finding finding, Example example) {
        return example.beside().contains(finding.rule().id());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsFixRemovesTheFindingAndCanBeUndone(String id) {
        Example example = Examples.BY_RULE.get(id);
        Fleet fleet = example.failing();
        List<Finding> before = validate(fleet, example);
        EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack());

        before.stream().filter(finding -> finding.fix() != null).forEach(finding -> {
            domain.getCommandStack().execute(finding.fix().command(domain));
            assertThat(validate(fleet, example)).filteredOn(found -> found.rule().id().equals(id)).isEmpty();
            domain.getCommandStack().undo();
            assertThat(validate(fleet, example)).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @MethodSource("ids")
    void speaksBothLanguages(String id) {
        Finding finding = finding(id);
        List<Function<Finding, Text>> parts = List.of(found -> found.rule().title(), Finding::message,
                found -> found.rule().why(), found -> found.rule().wayOut(),
                found -> found.fixLabel().orElse(found.rule().title()));

        for (Function<Finding, Text> part : parts) {
            Text text = part.apply(finding);
            assertThat(LANGUAGES).extracting(text::in).doesNotHaveDuplicates()
                    .allSatisfy(shown -> assertThat(shown).isNotBlank().doesNotContainPattern("\\{\\d|null"));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void namesAssumedLimitsAsAssumed(String id) {
        Finding finding = finding(id);
        boolean assumed = finding.arguments().stream()
                .anyMatch(argument -> argument instanceof Text text && text.key().equals("ASSUMED"));

        assertThat(finding.message().in(Locale.ENGLISH).contains("assumed")).isEqualTo(assumed);
        assertThat(finding.message().in(Locale.JAPANESE).contains("推定")).isEqualTo(assumed);
    }

    @Test
    void noTextIsLeftOver() {
        VALIDATOR.rules().stream().collect(Collectors.groupingBy(rule -> rule.getClass().getPackageName()))
                .forEach((topic, rules) -> {
                    Set<String> expected = rules.stream().flatMap(rule -> keys(rule).stream())
                            .collect(Collectors.toSet());
                    for (Locale language : LANGUAGES) {
                        ResourceBundle texts = ResourceBundle.getBundle(topic + ".rules", language,
                                Validator.class.getClassLoader(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES));
                        assertThat(texts.keySet()).containsExactlyInAnyOrderElementsOf(expected);
                    }
                });
    }

    private static Set<String> keys(Rule<?> rule) {
        Example example = Examples.BY_RULE.get(rule.id());
        boolean fixable = findings(example).stream()
                .anyMatch(finding -> finding.rule().id().equals(rule.id()) && finding.fix() != null);
        Set<String> keys = new TreeSet<>(Set.of("title", "message", "why", "wayOut"));
        if (fixable) {
            keys.add("fix");
        }
        return keys.stream().map(key -> rule.id() + "." + key).collect(Collectors.toSet());
    }

    private static Rule<?> rule(String id) {
        return VALIDATOR.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElseThrow();
    }

    private static Finding finding(String id) {
        return findings(Examples.BY_RULE.get(id)).stream().filter(found -> found.rule().id().equals(id)).findFirst()
                .orElseThrow();
    }

    private static List<Finding> findings(Example example) {
        return validate(example.failing(), example);
    }

    private static List<Finding> validate(Fleet fleet, Example example) {
        return VALIDATOR.validate(fleet, MODELS, example.secrets(), example.failed().apply(fleet));
    }
}
