package org.slatecard.certificates;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.certificates.verdict.ChainFinding;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.certificates.verdict.Weight;
import org.slatecard.model.text.ExplainedException;

/** The verdicts of chains that openssl made, beside openssl's own. */
@TestInstance(Lifecycle.PER_CLASS)
class ServerCheckTest {
    /** What openssl reads as an address; of others it says "does match". */
    private static final Pattern ADDRESS = Pattern.compile("[0-9.]+|(::|[0-9a-fA-F])[0-9a-fA-F:.]*(::|[0-9a-fA-F])");
    /** Where we differ from openssl on purpose, with what we say; decision 0022 has the same table with the reasons. */
    private static final Map<String, String> DIFFERENCES = Map.ofEntries(
            entry("common name alone for ftp.example.com", "valid mismatch"),
            entry("common name beside an address for ftp.example.com", "valid mismatch"),
            entry("DNS:f*.example.com for ftp.example.com", "valid mismatch"),
            entry("DNS:*p.example.com for ftp.example.com", "valid mismatch"),
            entry("DNS:*.example.com for .example.com", "valid mismatch"),
            entry("IP:2001:db8::1 for [2001:db8::1]", "valid match"),
            entry("constraint evaded by the common name", "invalid mismatch"),
            entry("policy demanded, none there", "invalid match"),
            entry("name constraints: all DNS permitted", "invalid match"),
            entry("name constraints: every directory permitted", "invalid match"),
            entry("name constraints: an object identifier permitted", "invalid match"),
            entry("path length beyond all counting", "invalid match"),
            entry("numbers of networks, critical", "invalid match"));

    private final List<Judged> judged = new ArrayList<>();

    record Judged(ChainCases.Case chain, String openssl, ChainVerdict ours) {
        String verdict() {
            return (ours.chainValid() ? "valid " : "invalid ") + (ours.hostMatches() ? "match" : "mismatch");
        }

        @Override
        public String toString() {
            return chain.name();
        }
    }

    @BeforeAll
    void judge(@TempDir Path folder) throws IOException, ExplainedException {
        ChainCases cases = new ChainCases(folder);
        List<ChainCases.Case> all = new ArrayList<>(cases.all());
        all.addAll(new RareChainCases(cases.pki()).all());
        CertificateReader reader = new CertificateReader();
        for (ChainCases.Case each : all) {
            Path anchors = cases.pki().file(each.anchors());
            Path sent = cases.pki().file(each.sent());
            ChainVerdict ours = new ServerCheck(reader.read(anchors)).at(each.at(), reader.read(sent), each.host());
            judged.add(new Judged(each, openssl(cases.pki(), each, anchors, sent), ours));
        }
    }

    private static String openssl(OpensslPki pki, ChainCases.Case each, Path anchors, Path sent) {
        boolean valid = pki.accepts("verify", "-no-CApath", "-no-CAstore", "-purpose", "sslserver", "-attime",
                String.valueOf(each.at().getEpochSecond()), "-CAfile", anchors.toString(), "-untrusted",
                sent.toString(), sent.toString());
        String option = ADDRESS.matcher(each.host()).matches() ? "-checkip" : "-checkhost";
        boolean match = pki.answer("x509", "-noout", "-in", sent.toString(), option, each.host())
                .contains("does match");
        return (valid ? "valid " : "invalid ") + (match ? "match" : "mismatch");
    }

    List<Judged> judged() {
        return judged;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void saysWhatOpensslSays(Judged each) {
        String known = DIFFERENCES.get(each.chain().name());
        if (known == null) {
            assertThat(each.verdict()).as("%s", each.ours().findings()).isEqualTo(each.openssl());
        } else {
            assertThat(each.verdict()).isEqualTo(known).isNotEqualTo(each.openssl());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void saysWhyAChainIsInvalidOrAHostNotNamed(Judged each) {
        List<String> ids = each.ours().findings().stream().map(found -> found.id()).toList();
        assertThat(ids.contains("host-mismatch")).isNotEqualTo(each.ours().hostMatches());
        if (!each.ours().chainValid()) {
            assertThat(each.ours().findings()).anyMatch(found -> found.weight().name().equals("ERROR")
                    && !found.id().equals("host-mismatch"));
        }
        assertThat(ids).doesNotContain("path-invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            intermediate missing                             | issuer-missing
            intermediate on the card, root sent              | issuer-missing
            root of the same name with another key           | issuer-differs
            parts of the name in another order               | issuer-missing
            unreadable key usage                             | extension-malformed
            distribution points of no byte                   | extension-malformed
            EC with SHA-3                                    | signature-unknown
            distribution point that is none                  | extension-malformed
            distribution point with nothing in it            | extension-malformed
            basic constraints that are none                  | extension-malformed
            path length beyond all counting                  | path-length-too-large
            RSA-PSS with a trailer of its own                | pss-parameters
            name of the root in digits of another type       | issuer-missing
            name constraints: mail of a, A in the certificate | name-constraints
            key on no point of its curve                     | key-unknown
            key for signatures with SHA-384 alone, SHA-256   | signature-wrong
            name constraints: a minimum of 1                 | name-constraints
            name constraints: more than are compared         | names-too-many
            proxy certificate, not critical                  | critical-extension
            """)
    void namesTheOneCause(String chain, String cause) {
        assertThat(judged).filteredOn(each -> each.chain().name().equals(chain)).singleElement()
                .satisfies(each -> assertThat(each.ours().findings())
                        .filteredOn(found -> found.weight() == Weight.ERROR).extracting(found -> found.id())
                        .containsExactly(cause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            common name alone for ftp.example.com     | common-name-only
            DNS:f*.example.com for ftp.example.com    | wildcard-partial
            DNS:10.1.2.3 for 10.1.2.3                 | address-as-name
            DNS:ftp.example.com for ftp://ftp.example.com | host-with-more
            DNS:ftp.example.com for camera@ftp.example.com | host-with-more
            DNS:ftp.example.com for ftp.example.com:990 | host-with-more
            IP:::1 for [::1]:21                       | host-with-more
            """)
    void namesWhatComesNearToTheHost(String chain, String near) {
        assertThat(judged).filteredOn(each -> each.chain().name().equals(chain)).singleElement()
                .satisfies(each -> assertThat(each.ours().findings()).extracting(found -> found.id())
                        .containsExactly("host-mismatch", near));
    }

    @Test
    void saysThatTheServersCertificateIsNotTheFirstAndWhetherTheRightOrderWouldDo() {
        assertThat(found("an authority before the server")).filteredOn(each -> each.id().equals("server-not-first"))
                .singleElement().satisfies(each -> assertThat(each.message().in(Locale.ENGLISH))
                        .contains("CN=Between", "CN=server", "would be accepted"));
        assertThat(found("an authority before the server")).extracting(ChainFinding::id)
                .doesNotContain("sent-without-use");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " at its end"})
    void holdsALimitForANameThatClientsReadToItsZeroByteOnly(String where) {
        assertThat(found("name constraints: a common name with a zero byte" + where)).extracting(ChainFinding::id)
                .contains("name-constraints");
    }

    @Test
    void explainsThatNobodyVerifiesTheSignatureOfARoot() {
        assertThat(found("root signed with SHA-1")).filteredOn(each -> each.id().equals("anchor-digest"))
                .singleElement().satisfies(each -> assertThat(each.message().in(Locale.ENGLISH)).contains("SHA-1"))
                .extracting(ChainFinding::weight).isEqualTo(Weight.INFO);
    }

    private List<ChainFinding> found(String name) {
        return judged.stream().filter(each -> each.chain().name().equals(name)).findFirst().orElseThrow().ours()
                .findings();
    }

    @Test
    void comparesAHundredChainsOrMoreOfBothKinds() {
        assertThat(judged).hasSizeGreaterThan(150);
        assertThat(judged).filteredOn(each -> each.openssl().startsWith("valid")).hasSizeGreaterThan(60);
        assertThat(judged).filteredOn(each -> each.openssl().startsWith("invalid")).hasSizeGreaterThan(50);
        assertThat(judged.stream().map(each -> each.chain().name())).doesNotHaveDuplicates()
                .containsAll(DIFFERENCES.keySet());
    }
}
