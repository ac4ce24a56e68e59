package org.slatecard.transfer.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.ftp.TestAuthority.THIS_MACHINE;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.ServerFinding;

/** What is said of the certificates that a server sends, with and without what the camera trusts. */
class ChainFindingsTest {
    @TempDir
    private static Path folder;
    private static TestAuthority authority;

    @BeforeAll
    static void makeAuthority() {
        authority = new TestAuthority(folder);
    }

    private static List<EncodedCertificate> read(Path file) throws ExplainedException {
        return new CertificateReader().read(file);
    }

    private static Negotiation with(Path chain) throws ExplainedException {
        return new Negotiation("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", "TLS 1.2", Optional.empty(),
                read(chain).stream().map(EncodedCertificate::der).toList(), false, true, true, true);
    }

    private static List<ServerFinding> findings(List<EncodedCertificate> anchors, Path... chains)
            throws ExplainedException {
        List<Negotiation> negotiations = new ArrayList<>();
        for (Path chain : chains) {
            negotiations.add(with(chain));
        }
        return new ChainFindings(new ServerAddress("127.0.0.1", 21), anchors).of(negotiations);
    }

    private static List<String> rules(List<ServerFinding> findings) {
        return findings.stream().map(ServerFinding::rule).toList();
    }

    @Test
    void nothingIsSaidOfAChainThatLeadsToTheAnchorAndNamesTheHost() throws ExplainedException {
        Path chain = authority.issue("good", "ec:P-256", THIS_MACHINE).chain();
        assertThat(findings(read(authority.root()), chain)).isEmpty();
    }

    @Test
    void withoutAnAnchorTrustIsNotJudgedAndThatIsSaid() throws ExplainedException {
        Path chain = authority.issue("open", "ec:P-256", THIS_MACHINE).chain();
        assertThat(rules(findings(List.of(), chain))).containsExactly("chain-not-checked");
    }

    @Test
    void aCertificateAloneIsSaidToNeedItsIssuerOnTheCard() throws ExplainedException {
        Path leaf = authority.issue("alone", "ec:P-256", THIS_MACHINE).leaf();
        assertThat(rules(findings(List.of(), leaf))).containsExactly("chain-leaf-alone", "chain-not-checked");
        assertThat(rules(findings(read(authority.root()), leaf))).containsExactly("issuer-missing");
    }

    @Test
    void eachChainIsJudgedWhereKeysOfTwoKindsComeWithDifferentOnes() throws ExplainedException {
        Path whole = authority.issue("whole", "ec:P-256", THIS_MACHINE).chain();
        Path part = authority.issue("part", "rsa:2048", THIS_MACHINE).leaf();
        assertThat(rules(findings(read(authority.root()), whole, part))).contains("issuer-missing");
    }

    @Test
    void theNameIsJudgedWithoutAnAnchorToo() throws ExplainedException {
        Path chain = authority.issue("other", "ec:P-256", "DNS:ftp.example.com,IP:127.0.0.2").chain();
        assertThat(rules(findings(List.of(), chain))).contains("host-mismatch");
        assertThat(rules(findings(read(authority.root()), chain))).contains("host-mismatch");
    }

    @Test
    void theEndOfTheValidityIsJudgedWithoutAnAnchorToo() throws ExplainedException {
        Path chain = authority.issue("old", "ec:P-256", THIS_MACHINE, "-days", "-1").chain();
        assertThat(rules(findings(List.of(), chain))).contains("expired");
    }

    @Test
    void weakKeysAndSignaturesAreNamed() throws ExplainedException {
        Path chain = authority.issue("weak", "rsa:1024", THIS_MACHINE, "-sha1").chain();
        assertThat(rules(findings(List.of(), chain))).contains("key-too-weak", "digest-sha1");
    }

    @Test
    void namesInCertificatesSteerNoTerminal() throws ExplainedException {
        Path chain = authority.issue("\u001B[2J\u202E", "ec:P-256", "DNS:elsewhere").chain();
        assertThat(findings(List.of(), chain)).extracting(finding -> finding.message().toString())
                .noneMatch(text -> text.matches("(?s).*[\\p{Cntrl}\\p{Cf}].*")).anyMatch(text -> text.contains("\\1B"));
    }
}
