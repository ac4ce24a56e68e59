package org.slatecard.transfer.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Exchange;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.SuiteWeakness;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.VersionResult;
import org.slatecard.validation.records.UploadSettings;

/** Checks and rehearsals, made up. */
final class Runs {
    static final ServerAddress SERVER = new ServerAddress("ftp.example", 21);
    static final Instant JUNE = Instant.parse("2026-06-12T08:30:00Z");
    static final UploadSettings SETTINGS = new UploadSettings("upload", "/in", true, true);
    static final byte[] LEAF = {1, 2, 3};
    static final byte[] OTHER_LEAF = {1, 2, 4};

    private Runs() {}

    /** A server that sent a certificate and took the suites that are given as true. */
    static CheckEntry check(Instant at, ServerAddress server, Verdict verdict, byte[] leaf,
            Map<String, Boolean> suites) {
        List<SuiteResult> results = suites.entrySet().stream()
                .map(each -> suite(each.getKey(), each.getValue(), leaf)).toList();
        Optional<Negotiation> first = results.stream().flatMap(each -> each.negotiation().stream()).findFirst();
        return new CheckEntry(at, List.of("t1"), "MPC-2610", List.of("aa"),
                new ServerResult(server, verdict, results, first, first,
                        OfferOrder.SERVER, List.of(new VersionResult(TlsVersion.TLS12, SuiteState.ACCEPTED)),
                        ServerSoftware.VSFTPD,
                        List.of(ServerFinding.of(ServerRule.PORT_CLOSED, server.host(), server.port()))));
    }

    static CheckEntry check(Instant at, boolean first, boolean second) {
        return check(at, SERVER, Verdict.ALSO_DEPRECATED, LEAF, Map.of("TLS_A", first, "TLS_B", second));
    }

    /** The same check, with another answer about the oldest version of the protocol. */
    static CheckEntry withSsl(CheckEntry entry, SuiteState state) {
        ServerResult was = entry.result();
        return new CheckEntry(entry.at(), entry.targets(), entry.modelId(), entry.anchors(),
                new ServerResult(was.server(),
                        was.verdict(), was.suites(), was.documented(), was.reversed(), was.order(),
                        List.of(new VersionResult(TlsVersion.SSL30, state)), was.software(), was.findings()));
    }

    private static SuiteResult suite(String name, boolean accepted, byte[] leaf) {
        OfferedSuite suite = new OfferedSuite(name, 1, true, "F18", List.of(SuiteWeakness.CBC));
        Negotiation agreed = new Negotiation(name, "TLS 1.2",
                Optional.of(new Negotiation.KeyExchange("x25519", false, 253)), List.of(leaf, new byte[]{9}), false,
                true,
                true, true);
        return new SuiteResult(suite, accepted ? SuiteState.ACCEPTED : SuiteState.REFUSED,
                accepted ? Optional.of(agreed) : Optional.empty(),
                accepted ? Optional.empty() : Optional.of(ServerRule.TLS13_ONLY.title()));
    }

    static RehearsalEntry rehearsal(Instant at, String camera, Kind last, RehearsalProblem problem,
            Object... arguments) {
        RehearsalStep step = new RehearsalStep(last, Duration.ofMillis(3), List.of(new Exchange("CWD /in", "550 no")),
                problem == null ? Optional.empty() : Optional.of(Found.of(problem, arguments)));
        return new RehearsalEntry("MPC-2610", List.of(), Optional.of(SETTINGS),
                new RehearsalResult(camera, "Van", SERVER, at, List.of(step)));
    }
}
