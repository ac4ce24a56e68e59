package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Field;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Facts;
import org.slatecard.validation.Facts.Carrier;
import org.slatecard.validation.Facts.Kind;
import org.slatecard.validation.Rule;

/** No fact without something that carries it, and nothing that carries a fact that there is not. */
class FactsTest {
    private static final List<String> ALL = IntStream.rangeClosed(1, 21).mapToObj(number -> "F" + number).toList();

    private final Facts facts = new Facts();

    @Test
    void eachIsCarriedAndNoOther() {
        assertThat(facts.carriers()).extracting(Carrier::fact).containsOnly(ALL.toArray(String[]::new));
        assertThat(facts.carriers()).doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.comparing(carrier -> Integer.valueOf(carrier.fact().substring(1))));
    }

    @Test
    void areCarriedByRulesThatThereAre() {
        assertThat(names(Kind.RULE)).isSubsetOf(Services.validator().rules().stream().map(Rule::id).toList());
    }

    @Test
    void areCarriedByDataThatThereIs() {
        Set<String> known = CameraPackage.eINSTANCE.getEClassifiers().stream().map(type -> type.getName())
                .collect(Collectors.toSet());
        Field.VALUES.forEach(field -> known.add("Field." + field.getName()));

        assertThat(names(Kind.DATA)).isSubsetOf(known);
    }

    @Test
    void thatARuleRestsOnAreCarriedByIt() {
        assertThat(Services.validator().rules()).filteredOn(rule -> rule.source().matches("F\\d+"))
                .allSatisfy(rule -> assertThat(facts.of(rule)).as(rule.id()).contains(rule.source()));
    }

    @Test
    void haveTextsInBothLanguages() {
        assertThat(ALL).allSatisfy(fact -> {
            Text text = facts.text(fact).orElseThrow();
            assertThat(text.in(Locale.ENGLISH)).isNotBlank().isNotEqualTo(text.in(Locale.JAPANESE));
        });
    }

    @Test
    void andStandardsBehindRulesCanBeRead() {
        assertThat(Services.validator().rules())
                .allSatisfy(rule -> assertThat(facts.text(rule.source())).as(rule.source()).get()
                        .satisfies(text -> assertThat(text.in(Locale.JAPANESE)).isNotBlank()));
        assertThat(facts.text("hearsay")).isEmpty();
    }

    private Set<String> names(Kind kind) {
        return facts.carriers().stream().filter(carrier -> carrier.kind() == kind).map(Carrier::name)
                .collect(Collectors.toSet());
    }
}
