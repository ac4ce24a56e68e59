package org.slatecard.validation.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Facts;
import org.slatecard.validation.Facts.Carrier;
import org.slatecard.validation.Facts.Kind;
import org.slatecard.validation.Rule;
import org.slatecard.validation.Severity;

/** Rules as pages that people read, in Markdown: what, why, way out and source, and the facts behind them. */
public final class RuleCatalogue {
    private final Locale locale;
    private final Facts facts = new Facts();

    /** Writes in a language. */
    public RuleCatalogue(Locale locale) {
        this.locale = locale;
    }

    /** All rules and facts on one page. */
    public String of(List<Rule<?>> rules) {
        List<String> lines = new ArrayList<>();
        lines.add(text(CatalogueText.TITLE.with()));
        lines.add(text(CatalogueText.INTRODUCTION.with(rules.size())));
        for (Severity severity : Severity.values()) {
            lines.add(heading(severity));
            rules.stream().filter(rule -> rule.severity() == severity).forEach(rule -> {
                lines.add(text(CatalogueText.RULE.with(rule.id(), rule.title())));
                lines.add(body(rule));
            });
        }
        lines.add("## " + text(CatalogueText.FACTS.with()));
        addFacts(lines);
        return page(lines);
    }

    /** One rule on a page of its own, with all facts that it carries. */
    public String of(Rule<?> rule) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + text(rule.title()));
        lines.add(text(CatalogueText.WEIGHT.with(rule.id(), weight(rule.severity()))));
        lines.add(body(rule));
        List<String> others = facts.of(rule).stream().filter(fact -> !fact.equals(rule.source())).toList();
        if (!others.isEmpty()) {
            lines.add("## " + text(CatalogueText.SEE_ALSO.with()));
            others.forEach(fact -> lines.add(text(CatalogueText.FACT.with(fact, facts.text(fact).orElseThrow()))));
        }
        return page(lines);
    }

    /** A table of contents of all rules: title and id, the worst first. */
    public String contents(List<Rule<?>> rules) {
        List<String> lines = new ArrayList<>();
        lines.add(text(CatalogueText.TITLE.with()));
        lines.add(text(CatalogueText.INTRODUCTION.with(rules.size())));
        for (Severity severity : Severity.values()) {
            lines.add(heading(severity));
            lines.add(rules.stream().filter(rule -> rule.severity() == severity)
                    .map(rule -> text(CatalogueText.ENTRY.with(Markdown.literal(text(rule.title())), rule.id())))
                    .collect(Collectors.joining("\n")));
        }
        return page(lines);
    }

    /** The facts of the guide on a page of their own, each with the rules that rest on it. */
    public String facts() {
        List<String> lines = new ArrayList<>();
        lines.add("# " + text(CatalogueText.FACTS.with()));
        addFacts(lines);
        return page(lines);
    }

    private String body(Rule<?> rule) {
        Text kind = Text.of(FleetPackage.class, "plugin", "_UI_" + rule.subject().getSimpleName() + "_type");
        Object source = facts.text(rule.source()).<Object>map(text -> text).orElse("");
        return List.of(CatalogueText.SUBJECT.with(kind), CatalogueText.WHY.with(rule.why()),
                CatalogueText.WAY_OUT.with(rule.wayOut()), CatalogueText.SOURCE.with(rule.source(), source))
                .stream().map(this::text).collect(Collectors.joining("\n"));
    }

    private void addFacts(List<String> lines) {
        Map<String, List<Carrier>> byFact = facts.carriers().stream()
                .collect(Collectors.groupingBy(Carrier::fact, LinkedHashMap::new, Collectors.toList()));
        byFact.forEach((fact, carriers) -> {
            String rules = carriers.stream().filter(carrier -> carrier.kind() == Kind.RULE)
                    .map(carrier -> "`" + carrier.name() + "`").collect(Collectors.joining(", "));
            Text text = facts.text(fact).orElseThrow();
            lines.add(text(rules.isEmpty()
                    ? CatalogueText.FACT.with(fact, text)
                    : CatalogueText.FACT_OF_RULES.with(fact, text, rules)));
        });
    }

    private String heading(Severity severity) {
        return "## " + text(weight(severity));
    }

    private static Text weight(Severity severity) {
        return switch (severity) {
            case ERROR -> CatalogueText.ERRORS.with();
            case WARNING -> CatalogueText.WARNINGS.with();
            case INFO -> CatalogueText.ADVICE.with();
        };
    }

    private String text(Text text) {
        return text.in(locale);
    }

    private static String page(List<String> lines) {
        return String.join("\n\n", lines);
    }
}
