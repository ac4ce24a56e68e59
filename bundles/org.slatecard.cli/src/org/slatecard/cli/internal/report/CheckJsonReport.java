package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.cli.internal.text.Language;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteWeakness;
import org.slatecard.transfer.VersionResult;

/** What servers negotiate with a camera, for programs; schema {@code check-1.json}. What is not there is null. */
public final class CheckJsonReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .create();

    private final Language language;
    private final String version;

    /** Writes in a language, for a version of the product. */
    public CheckJsonReport(Language language, String version) {
        this.language = language;
        this.version = version;
    }

    private record Check(String schema, String slatecard, String language, String model, boolean complete,
            List<Server> servers) {}

    private record Server(String host, int port, String model, String verdict, boolean complete, String software,
            String order,
            String negotiated, String negotiatedReversed, List<Version> versions, List<Suite> suites,
            List<List<String>> chains,
            List<Finding> findings, String since, List<String> changes) {}

    private record Version(String name, String state) {}

    private record Suite(String name, String state, String grade, String source, List<Weakness> weaknesses,
            Agreement agreement, String reason) {}

    private record Weakness(String id, String source) {}

    private record Agreement(String version, String keyExchange, String certificate, boolean certificateRequested,
            boolean extendedMasterSecret, boolean secureRenegotiation, boolean completed) {}

    private record Finding(String rule, String severity, String source, String message, String wayOut,
            List<ServerSettings> advice) {}

    /** What was found. */
    public String of(List<ReportedCheck> checks) {
        List<String> models = checks.stream().map(check -> check.entry().modelId()).distinct().toList();
        return GSON.toJson(new Check(JsonReport.SCHEMAS + "check-1.json", version, language.tag(),
                models.size() == 1 ? models.get(0) : null,
                checks.stream().map(ReportedCheck::result).allMatch(ServerResult::isComplete),
                checks.stream().map(this::server).toList()));
    }

    private Server server(ReportedCheck check) {
        ServerResult result = check.result();
        return new Server(result.server().host(), result.server().port(), check.entry().modelId(),
                result.verdict().id(), result.isComplete(),
                Names.of(result.software()), Names.of(result.order()), name(result.documented()),
                name(result.reversed()),
                result.versions().stream().map(CheckJsonReport::version).toList(),
                result.suites().stream().map(this::suite).toList(), chains(result),
                result.findings().stream().map(this::finding).toList(),
                check.before().map(before -> before.at().toString()).orElse(null),
                check.changes().stream().map(this::text).toList());
    }

    private static Version version(VersionResult result) {
        return new Version(result.version().title(), Names.of(result.state()));
    }

    private static String name(Optional<Negotiation> negotiation) {
        return negotiation.map(Negotiation::suite).orElse(null);
    }

    /** The different chains, each as the fingerprints of its certificates. */
    private static List<List<String>> chains(ServerResult result) {
        return Stream.concat(Stream.of(result.documented(), result.reversed()),
                result.suites().stream().map(SuiteResult::negotiation)).flatMap(Optional::stream)
                .map(each -> each.chain().stream().map(CertificateInfo::fingerprint).toList())
                .filter(chain -> !chain.isEmpty()).distinct().toList();
    }

    private Suite suite(SuiteResult result) {
        return new Suite(result.suite().name(), Names.of(result.state()), result.suite().grade(),
                result.suite().source(), result.suite().weaknesses().stream().map(CheckJsonReport::weakness).toList(),
                result.negotiation().map(CheckJsonReport::agreement).orElse(null),
                result.reason().map(this::text).orElse(null));
    }

    private static Weakness weakness(SuiteWeakness weakness) {
        return new Weakness(weakness.id(), weakness.source());
    }

    private static Agreement agreement(Negotiation negotiation) {
        return new Agreement(negotiation.version(),
                negotiation.keyExchange().map(Negotiation.KeyExchange::name).orElse(null),
                negotiation.chain().stream().findFirst().map(CertificateInfo::fingerprint).orElse(null),
                negotiation.certificateRequested(), negotiation.extendedMasterSecret(),
                negotiation.secureRenegotiation(), negotiation.completed());
    }

    private Finding finding(ServerFinding finding) {
        return new Finding(finding.rule(), Names.of(finding.severity()), finding.source(), text(finding.message()),
                finding.wayOut().map(this::text).orElse(null),
                ServerSettings.of(finding.advice(), language.locale()));
    }

    private String text(Text text) {
        Locale locale = language.locale();
        return text.in(locale);
    }
}
