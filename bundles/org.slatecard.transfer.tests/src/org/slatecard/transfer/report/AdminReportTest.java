package org.slatecard.transfer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerFinding.Advice;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.VersionResult;
import org.slatecard.transfer.history.CheckEntry;
import org.slatecard.transfer.history.RehearsalEntry;

class AdminReportTest {
    private static final Instant NOW = Instant.parse("2026-06-12T08:30:00Z");
    private static final ServerAddress SERVER = new ServerAddress("ftp.example", 2121);
    private static final String LINE = "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384";

    private static CheckEntry check(String model, ServerFinding... findings) {
        return new CheckEntry(NOW, List.of(), model, List.of(), new ServerResult(SERVER, Verdict.NEGOTIATES_DEPRECATED,
                List.of(), Optional.empty(), Optional.empty(), OfferOrder.SERVER,
                List.of(new VersionResult(TlsVersion.TLS12, SuiteState.ACCEPTED),
                        new VersionResult(TlsVersion.TLS11, SuiteState.REFUSED)),
                ServerSoftware.VSFTPD, List.of(findings)));
    }

    private static ServerFinding deprecated() {
        return ServerFinding.of(ServerRule.SUITES_DEPRECATED_ACCEPTED, SERVER.host(), "TLS_A").with(List.of(
                new Advice(ServerSoftware.VSFTPD, ServerRule.PORT_CLOSED.title(), List.of(LINE), Optional.empty())));
    }

    private static RehearsalEntry rehearsal(String camera, String reply) {
        RehearsalStep step = new RehearsalStep(Kind.CWD, Duration.ZERO, List.of(new Exchange("CWD /in", reply)),
                Optional.of(Found.of(RehearsalProblem.DIRECTORY_MISSING, "/in", reply)));
        return new RehearsalEntry("MPC-2610", List.of(), Optional.empty(),
                new RehearsalResult(camera, "Van", SERVER, NOW, List.of(step)));
    }

    private static String page(Locale locale, List<CheckEntry> checks, List<RehearsalEntry> rehearsals) {
        return new AdminReport(locale, ZonedDateTime.parse("2026-06-12T10:30:00Z"), "0.1.0").of(checks, rehearsals);
    }

    private static String english(List<CheckEntry> checks, List<RehearsalEntry> rehearsals) {
        return page(Locale.ENGLISH, checks, rehearsals);
    }

    @Test
    void saysWhatToChangeOnWhatGroundsAndWithWhichLines() {
        assertThat(english(List.of(check("MPC-2610", deprecated())), List.of())).contains(
                "<h1>What cameras need of ftp.example:2121</h1>", "<pre>" + LINE + "</pre>",
                "Source: F19, F20 (suites-deprecated-accepted)",
                "Have the operator allow only the recommended suites.");
    }

    @Test
    void saysOnceWhatSeveralModelsOrCamerasMet() {
        String page = english(List.of(check("MPC-2610", deprecated()), check("PXW-Z300", deprecated())),
                List.of(rehearsal("CAM 1", "550 no"), rehearsal("CAM 2", "550 no")));
        assertThat(page.split(LINE, -1)).hasSize(2);
        assertThat(page.split("\\(directory-missing\\)", -1)).hasSize(2);
        assertThat(page).contains("CAM 1", "CAM 2", "DirectoryCreateError");
    }

    @Test
    void hasTheLinesWhereNothingButARehearsalWasDone() {
        RehearsalStep step = new RehearsalStep(Kind.HANDSHAKE, Duration.ZERO, List.of(), Optional.of(new Found(
                RehearsalProblem.SUITE_DEPRECATED, RehearsalProblem.SUITE_DEPRECATED.message("TLS_A"),
                deprecated().advice())));
        assertThat(english(List.of(), List.of(new RehearsalEntry("MPC-2610", List.of(), Optional.empty(),
                new RehearsalResult("CAM 1", "Van", SERVER, NOW, List.of(step)))))).contains("<pre>" + LINE + "</pre>");
    }

    @Test
    void saysOnceWhatIsTheSameForSeveralServers() {
        ServerFinding finding = ServerFinding.of(ServerRule.SUITES_DEPRECATED_ACCEPTED, SERVER.host(), "TLS_A")
                .with(Stream.of(ServerSoftware.VSFTPD, ServerSoftware.PROFTPD)
                        .map(software -> new Advice(software, ServerRule.PORT_CLOSED.title(), List.of(LINE),
                                Optional.of(ServerRule.TLS13_ONLY.title())))
                        .toList());
        String page = english(List.of(check("MPC-2610", finding)), List.of());
        assertThat(page).contains("vsftpd, ", "ProFTPD, ");
        assertThat(page.split("TLS 1.3 only", -1)).hasSize(2);
    }

    /** Whoever gets the report has no Slatecard. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void namesNoCommandOfSlatecard(String language) {
        List<RehearsalStep> all = Arrays.stream(RehearsalProblem.values())
                .map(problem -> new RehearsalStep(Kind.QUIT, Duration.ZERO, List.of(),
                        Optional.of(Found.of(problem, "a", "b", "c"))))
                .toList();
        assertThat(page(Locale.of(language), List.of(), List.of(new RehearsalEntry("MPC-2610", List.of(),
                Optional.empty(), new RehearsalResult("CAM 1", "Van", SERVER, NOW, all)))))
                .doesNotContain("slatecard ");
    }

    @Test
    void saysWhichVersionsOfTheProtocolTheServerSpeaks() {
        assertThat(english(List.of(check("MPC-2610")), List.of()))
                .contains("<p>Protocol versions: TLS 1.2 accepted, TLS 1.1 refused</p>");
    }

    @Test
    void saysThatThereIsNothingToChange() {
        assertThat(english(List.of(check("MPC-2610", ServerFinding.of(ServerRule.CHAIN_NOT_CHECKED, "ftp.example"))),
                List.of())).contains("Nothing has to be changed.", "<li>");
    }

    @Test
    void speaksJapaneseAndKeepsToAscii() {
        String page = page(Locale.JAPANESE, List.of(check("MPC-2610", deprecated())),
                List.of(rehearsal("CAM 1", "550")));
        assertThat(page).contains("<html lang=\"ja\">").matches("\\p{ASCII}+").doesNotContain("Source: ");
    }

    @Test
    void whatAServerSaysIsTextAndLoadsNothing() {
        assertThat(english(List.of(), List.of(rehearsal("CAM 1", "550 <script src=//evil>\u001b[2J"))))
                .doesNotContain("<script", "\u001b").contains("&lt;script", "default-src 'none'");
    }
}
