package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.validation.Rule;

/** Results for programs. Each kind has a schema in the bundle, {@code schema/NAME-VERSION.json}. */
public final class JsonReport {
    /** Where the schemas say they are. */
    static final String SCHEMAS = "https://slatecard.org/schema/";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Language language;
    private final String version;

    /** Writes in a language, for a version of the product. */
    public JsonReport(Language language, String version) {
        this.language = language;
        this.version = version;
    }

    private record Validation(String schema, String slatecard, String language, boolean complete, List<String> notes,
            List<FleetReport> fleets) {}

    /** What was found. */
    public String of(ValidationReport report) {
        return GSON.toJson(new Validation(SCHEMAS + "validate-1.json", version, language.tag(), report.isComplete(),
                report.notes(), report.fleets()));
    }

    private record Rules(String schema, String slatecard, String language, List<RuleEntry> rules) {}

    private record RuleEntry(String id, String severity, String subject, String source, String title, String why,
            String wayOut) {}

    /** The rules that there are. */
    public String of(List<Rule<?>> rules) {
        return GSON.toJson(new Rules(SCHEMAS + "rules-1.json", version, language.tag(),
                rules.stream().map(this::entry).toList()));
    }

    private RuleEntry entry(Rule<?> rule) {
        return new RuleEntry(rule.id(), Names.of(rule.severity()), rule.subject().getSimpleName(), rule.source(),
                rule.title().in(language.locale()), rule.why().in(language.locale()),
                rule.wayOut().in(language.locale()));
    }

    private record Versions(String schema, String slatecard, String build, String java, String system) {}

    /** The versions of the product and of what it runs on. */
    public String ofVersions(String build, String java, String system) {
        return GSON.toJson(new Versions(SCHEMAS + "version-1.json", version, build, java, system));
    }
}
