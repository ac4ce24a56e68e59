package org.slatecard.cli.internal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slatecard.cli.internal.report.SarifReport.Configuration;
import org.slatecard.cli.internal.report.SarifReport.Descriptor;
import org.slatecard.cli.internal.report.SarifReport.Message;
import org.slatecard.cli.internal.report.SarifReport.Notification;
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
    private final List<Descriptor> rules = new ArrayList<>();

    /** Writes in a language, for a version of the product. */
    public CheckSarifReport(Language language, String version) {
        sarif = new SarifReport(language, version);
        locale = language.locale();
        Arrays.stream(ServerRule.values()).map(this::descriptor).forEach(rules::add);
    }

    /** What was found, with the rules that servers are judged by. */
    public String of(List<ReportedCheck> checks) {
        List<Result> found = new ArrayList<>();
        List<Notification> notifications = new ArrayList<>();
        for (ReportedCheck check : checks) {
            ServerResult result = check.result();
            if (!result.isComplete()) {
                notifications.add(new Notification("error", new Message(result.server() + ": "
                        + result.verdict().id())));
            }
            result.findings().forEach(finding -> found.add(result(result.server(), finding)));
        }
        return sarif.of(rules, notifications, notifications.isEmpty(), found);
    }

    /** The place of a finding's rule; what is said of certificates is added where it is met first. */
    private int index(ServerFinding finding) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).id().equals(finding.rule())) {
                return i;
            }
        }
        Message message = new Message(finding.message().in(locale));
        rules.add(new Descriptor(finding.rule(), message, message, message,
                new Configuration(SarifReport.level(Names.of(finding.severity()))),
                Map.of("source", finding.source())));
        return rules.size() - 1;
    }

    private Descriptor descriptor(ServerRule rule) {
        return new Descriptor(rule.id(), new Message(rule.title().in(locale)), new Message(rule.title().in(locale)),
                new Message(rule.wayOut().in(locale)), new Configuration(SarifReport.level(Names.of(rule.severity()))),
                Map.of("source", rule.source()));
    }

    private Result result(ServerAddress server, ServerFinding finding) {
        SarifPlace place = new SarifPlace(server);
        return new Result(finding.rule(), index(finding), SarifReport.level(Names.of(finding.severity())),
                new Message(finding.message().in(locale)), List.of(place.location()),
                place.fingerprint(finding.rule()), List.of());
    }
}
