package org.slatecard.transfer.internal.rehearse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.FakeServer.Behaviour;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.CheckLimits;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.internal.check.ConcurrentSuiteCheck;
import org.slatecard.validation.Severity;

/** An authority, a server's certificate and a camera that trusts it. */
record Stage(TestAuthority authority, Identity identity, CameraOffer offer, List<EncodedCertificate> anchors) {
    static final String SECRET = "secret";
    static final String USER = "anonymous";

    static Stage in(Path folder) throws ExplainedException {
        TestAuthority authority = new TestAuthority(folder);
        CameraModelLoader loader = new CameraModelLoader();
        return new Stage(authority, authority.issue("ec", "ec:P-256", TestAuthority.THIS_MACHINE),
                new ConcurrentSuiteCheck().offerOf(loader.load().find(loader.standardModel()).orElseThrow()),
                new CertificateReader().read(authority.root()));
    }

    RehearsalPlan plan(String host, int port) {
        return new RehearsalPlan("CAM 1", "Van", new ServerAddress(host, port), true, true, USER, SECRET.toCharArray(),
                "/in", anchors, offer);
    }

    RehearsalPlan plan(int port) {
        return plan("127.0.0.1", port);
    }

    RehearsalResult rehearse(Behaviour behaviour, CheckLimits limits) throws IOException {
        try (FakeServer server = new FakeServer(behaviour)) {
            return new CameraRehearsal(limits).rehearse(plan(server.port()), new NullProgressMonitor());
        }
    }

    RehearsalResult rehearse(Behaviour behaviour) throws IOException {
        return rehearse(behaviour, CheckLimits.DEFAULT);
    }

    static List<Found> found(RehearsalResult result) {
        return result.steps().stream().flatMap(step -> step.found().stream()).toList();
    }

    /** What was found but for advice. */
    static List<RehearsalProblem> problems(RehearsalResult result) {
        return found(result).stream().map(Found::problem).filter(each -> each.severity() != Severity.INFO).toList();
    }

    static List<RehearsalProblem> advice(RehearsalResult result) {
        return found(result).stream().map(Found::problem).filter(each -> each.severity() == Severity.INFO).toList();
    }

    static String message(RehearsalResult result, RehearsalProblem problem) {
        return found(result).stream().filter(each -> each.problem() == problem).findFirst().orElseThrow().message()
                .toString();
    }
}
