package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalStep.Found;

/** Certificates that chain to what the card carries, and that clients with stricter settings refuse. */
class TrustedServerTest {
    private static final Instant SOON = Instant.now().plus(Duration.ofDays(2));
    @TempDir
    private static Path folder;
    private static Stage stage;

    @BeforeAll
    static void prepare() throws ExplainedException {
        stage = Stage.in(folder);
    }

    private static Found found(String name, String key, String... options) throws ExplainedException {
        Path file = stage.authority().issue(name, key, TestAuthority.THIS_MACHINE, options).chain();
        List<EncodedCertificate> chain = new CertificateReader().read(file);
        Negotiation negotiation = new Negotiation("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS 1.2",
                Optional.empty(), chain.stream().map(EncodedCertificate::der).toList(), false, true, true, true);
        Stop stop = catchThrowableOfType(Stop.class,
                () -> new TrustedServer(stage.plan(21)).require(negotiation, SOON));
        return stop == null ? null : stop.found();
    }

    @Test
    void aWeakKeyIsAWarning() throws ExplainedException {
        Found found = found("weak", "rsa:1024");
        assertThat(found.problem()).isEqualTo(RehearsalProblem.CERTIFICATE_DOUBTFUL);
        assertThat(found.message().toString()).contains("RSA 1024");
    }

    @Test
    void aSignatureWithSha1IsAWarning() throws ExplainedException {
        assertThat(found("sha1", "rsa:2048", "-sha1").problem()).isEqualTo(RehearsalProblem.CERTIFICATE_DOUBTFUL);
    }

    @Test
    void aGoodCertificateIsNothing() throws ExplainedException {
        assertThat(found("good", "rsa:2048")).isNull();
    }
}
