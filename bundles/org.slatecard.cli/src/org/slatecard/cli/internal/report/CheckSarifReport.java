package org.slatecard.cli.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slatecard.cli.internal.report.SarifReport.ArtifactLocation;
import org.slatecard.cli.internal.report.SarifReport.Configuration;
import org.slatecard.cli.internal.report.SarifReport.Descriptor;
import org.slatecard.cli.internal.report.SarifReport.Location;
import org.slatecard.cli.internal.report.SarifReport.LogicalLocation;
import org.slatecard.cli.internal.report.SarifReport.Message;
import org.slatecard.cli.internal.report.SarifReport.Notification;
import org.slatecard.cli.internal.report.SarifReport.PhysicalLocation;
import org.slatecard.cli.internal.report.SarifReport.Result;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;

/** Findings about servers as SARIF 2.1.0 (OASIS). The place of a finding is the URI of its server. */
public final class CheckSarifReport {
    private final SarifReport sarif;
    private final Locale locale;

    /** Writes in a language, for a version of the product. */
    public CheckSarifReport(Language language, String version) {
        sarif = new SarifReport(language, version);
        locale = language.locale();
    }

    /** What was found, with the rules that servers are judged by. */
    public String of(List<ServerResult> results) {
        List<Result> found = new ArrayList<>();
        List<Notification> notifications = new ArrayList<>();
        for (ServerResult result : results) {
            if (!result.isComplete()) {
                notifications.add(new Notification("error", new Message(result.server() + ": "
                        + result.verdict().id())));
            }
            result.findings().forEach(finding -> found.add(result(result.server(), finding)));
        }
        return sarif.of(Arrays.stream(ServerRule.values()).map(this::descriptor).toList(), notifications,
                notifications.isEmpty(), found);
    }

    private Descriptor descriptor(ServerRule rule) {
        return new Descriptor(rule.id(), new Message(rule.title().in(locale)), new Message(rule.title().in(locale)),
                new Message(rule.wayOut().in(locale)), new Configuration(SarifReport.level(Names.of(rule.severity()))),
                Map.of("source", rule.source()));
    }

    private Result result(ServerAddress server, ServerFinding finding) {
        ServerRule rule = finding.rule();
        String uri = "ftp://" + server;
        Location location = new Location(new PhysicalLocation(new ArtifactLocation(uri), null),
                List.of(new LogicalLocation(server.toString(), uri, "resource")));
        return new Result(rule.id(), rule.ordinal(), SarifReport.level(Names.of(rule.severity())),
                new Message(finding.message().in(locale)), List.of(location),
                Map.of("slatecardPlace/v1", rule.id() + ":" + uri), List.of());
    }
}
