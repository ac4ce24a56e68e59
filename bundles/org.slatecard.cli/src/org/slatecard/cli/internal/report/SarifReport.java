package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.validation.Rule;

/** Findings as SARIF 2.1.0 (OASIS), which code review and build tools read. */
public final class SarifReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Locale locale;
    private final String version;

    /** Writes in a language, for a version of the product. */
    public SarifReport(Language language, String version) {
        this.locale = language.locale();
        this.version = version;
    }

    record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {}

    record Run(Tool tool, String language, String columnKind, List<Invocation> invocations,
            List<Result> results) {}

    record Tool(Driver driver) {}

    record Driver(String name, String version, String language, List<Descriptor> rules) {}

    record Descriptor(String id, Message shortDescription, Message fullDescription, Message help,
            Configuration defaultConfiguration, Map<String, String> properties) {}

    record Configuration(String level) {}

    record Message(String text) {}

    record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    record Notification(String level, Message message) {}

    record Result(String ruleId, int ruleIndex, String level, Message message, List<Location> locations,
            Map<String, String> partialFingerprints, List<Suppression> suppressions) {}

    record Suppression(String kind, String status, String justification) {}

    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {}

    record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    record ArtifactLocation(String uri) {}

    record Region(int startLine) {}

    record LogicalLocation(String name, String fullyQualifiedName, String kind) {}

    /** What was found, with the rules that were applied. */
    public String of(ValidationReport report) {
        Map<String, Integer> index = new TreeMap<>();
        report.rules().forEach(rule -> index.put(rule.id(), index.size()));
        List<Result> results = new ArrayList<>();
        List<Notification> notifications = new ArrayList<>();
        report.notes().forEach(note -> notifications.add(new Notification("error", new Message(note))));
        for (FleetReport fleet : report.fleets()) {
            if (!fleet.wasRead()) {
                notifications.add(new Notification("error", new Message(fleet.problem())));
            }
            fleet.notes().forEach(note -> notifications.add(new Notification("note", new Message(note))));
            fleet.findings().forEach(finding -> results.add(result(fleet, finding, index.get(finding.rule()))));
        }
        return of(report.rules().stream().map(this::descriptor).toList(), notifications, report.isComplete(), results);
    }

    /** The parts as one log. */
    String of(List<Descriptor> rules, List<Notification> notifications, boolean complete, List<Result> results) {
        Driver driver = new Driver("Slatecard", version, locale.getLanguage(), rules);
        return GSON.toJson(new Log(SCHEMA, "2.1.0", List.of(new Run(new Tool(driver), locale.getLanguage(),
                "utf16CodeUnits", List.of(new Invocation(complete, notifications)), results))));
    }

    private Descriptor descriptor(Rule<?> rule) {
        return new Descriptor(rule.id(), new Message(rule.title().in(locale)), new Message(rule.why().in(locale)),
                new Message(rule.wayOut().in(locale)), new Configuration(level(Names.of(rule.severity()))),
                Map.of("source", rule.source()));
    }

    private static Result result(FleetReport fleet, FindingReport finding, int ruleIndex) {
        String element = finding.object().kind() + "/" + finding.object().id();
        String place = finding.field() == null ? element : element + "/" + finding.field();
        Location location = new Location(
                new PhysicalLocation(new ArtifactLocation(uri(fleet.file())), new Region(finding.line())),
                List.of(new LogicalLocation(finding.path(), place, finding.field() == null ? "object" : "property")));
        return new Result(finding.rule(), ruleIndex, level(finding.severity()), new Message(finding.message()),
                List.of(location), Map.of("slatecardPlace/v1", finding.rule() + ":" + place),
                finding.accepted() == null
                        ? List.of()
                        : List.of(new Suppression("external", "accepted", finding.accepted().by() + ", "
                                + finding.accepted().date() + ": " + finding.accepted().reason())));
    }

    static String level(String severity) {
        return severity.equals("info") ? "note" : severity;
    }

    /** A file's name as a URI; what was named relative to the current folder stays so. */
    private static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            return path.toUri().toString();
        }
    }
}
