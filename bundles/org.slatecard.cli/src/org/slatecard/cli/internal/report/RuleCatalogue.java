package org.slatecard.cli.internal.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slatecard.cli.internal.text.CliText;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Facts;
import org.slatecard.validation.Facts.Carrier;
import org.slatecard.validation.Facts.Kind;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** All rules as a page that people read, in Markdown: what, why, way out and source, and the facts behind them. */
public final class RuleCatalogue {
    private final Locale locale;
    private final Facts facts = new Facts();
    private final List<String> lines = new ArrayList<>();

    /** Writes in a language. */
    public RuleCatalogue(Locale locale) {
        this.locale = locale;
    }

    /** The page. */
    public String of(List<Rule<?>> rules) {
        lines.clear();
        add(CliText.CATALOGUE_TITLE.with());
        add(CliText.CATALOGUE_INTRODUCTION.with(rules.size()));
        addRules(CliText.CATALOGUE_ERRORS.with(), Severity.ERROR, rules);
        addRules(CliText.CATALOGUE_WARNINGS.with(), Severity.WARNING, rules);
        addRules(CliText.CATALOGUE_ADVICE.with(), Severity.INFO, rules);
        addFacts();
        return String.join("\n\n", lines);
    }

    private void addRules(Text heading, Severity severity, List<Rule<?>> rules) {
        add(heading);
        rules.stream().filter(rule -> rule.severity() == severity).forEach(this::add);
    }

    private void add(Rule<?> rule) {
        add(CliText.CATALOGUE_RULE.with(rule.id(), rule.title()));
        Text kind = Text.of(FleetPackage.class, "plugin", "_UI_" + rule.subject().getSimpleName() + "_type");
        Object source = facts.text(rule.source()).<Object>map(text -> text).orElse("");
        lines.add(List.of(CliText.CATALOGUE_SUBJECT.with(kind), CliText.CATALOGUE_WHY.with(rule.why()),
                CliText.CATALOGUE_WAY_OUT.with(rule.wayOut()), CliText.CATALOGUE_SOURCE.with(rule.source(), source))
                .stream().map(line -> line.in(locale)).collect(Collectors.joining("\n")));
    }

    private void addFacts() {
        add(CliText.CATALOGUE_FACTS.with());
        Map<String, List<Carrier>> byFact = facts.carriers().stream()
                .collect(Collectors.groupingBy(Carrier::fact, LinkedHashMap::new, Collectors.toList()));
        byFact.forEach((fact, carriers) -> {
            String rules = carriers.stream().filter(carrier -> carrier.kind() == Kind.RULE)
                    .map(carrier -> "`" + carrier.name() + "`").collect(Collectors.joining(", "));
            Text text = facts.text(fact).orElseThrow();
            add(rules.isEmpty()
                    ? CliText.CATALOGUE_FACT.with(fact, text)
                    : CliText.CATALOGUE_FACT_OF_RULES.with(fact, text, rules));
        });
    }

    private void add(Text line) {
        lines.add(line.in(locale));
    }
}
