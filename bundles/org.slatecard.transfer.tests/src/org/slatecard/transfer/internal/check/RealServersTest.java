package org.slatecard.transfer.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.ftp.RealFtpServer.EVERYTHING;
import static org.slatecard.testsupport.ftp.RealFtpServer.proftpd;
import static org.slatecard.testsupport.ftp.RealFtpServer.pureFtpd;
import static org.slatecard.testsupport.ftp.RealFtpServer.vsftpd;
import static org.slatecard.testsupport.ftp.TestAuthority.THIS_MACHINE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.SClient;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;
import org.slatecard.transfer.Negotiation;
import org.slatecard.transfer.OfferOrder;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerRule;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.Verdict;
import org.slatecard.validation.Severity;

/** Real servers in many settings: what is found is what {@code openssl s_client} finds, suite by suite. */
class RealServersTest {
    static final String RECOMMENDED = "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256"
            + ":ECDHE-ECDSA-AES256-GCM-SHA384";
    @TempDir
    private static Path folder;
    private static TestAuthority authority;
    private static Identity rsa;
    private static Identity ec;

    @BeforeAll
    static void issueCertificates() {
        authority = new TestAuthority(folder);
        rsa = authority.issue("rsa", "rsa:2048", THIS_MACHINE);
        ec = authority.issue("ec", "ec:P-256", THIS_MACHINE);
    }

    private interface Start {
        RealFtpServer server() throws IOException;
    }

    private static Start vsftp(String... settings) {
        return () -> vsftpd(folder, rsa, with("ssl_enable=YES", settings));
    }

    private static Start vsftpBoth(String ciphers) {
        return vsftp("ssl_ciphers=" + ciphers, "dsa_cert_file=" + ec.chain(), "dsa_private_key_file=" + ec.key());
    }

    private static Start pure(Identity identity, String ciphers) {
        return () -> pureFtpd(folder, identity, "-Y", "2", "-J", ciphers);
    }

    private static Start pro(String... settings) {
        return () -> proftpd(folder, with("TLSEngine on\nTLSRSACertificateFile " + rsa.leaf()
                + "\nTLSRSACertificateKeyFile " + rsa.key() + "\nTLSECCertificateFile " + ec.leaf()
                + "\nTLSECCertificateKeyFile " + ec.key() + "\nTLSCACertificateFile " + authority.intermediate(),
                settings));
    }

    private static String[] with(String first, String... others) {
        String[] all = new String[others.length + 1];
        all[0] = first;
        System.arraycopy(others, 0, all, 1, others.length);
        return all;
    }

    /** Settings, what comes of them, and options with which s_client gets as far as a camera would. */
    private enum Setting {
        VSFTPD_EVERYTHING(Verdict.NEGOTIATES_DEPRECATED, OfferOrder.CLIENT, () -> vsftp("ssl_ciphers=" + EVERYTHING)),
        VSFTPD_DEFAULT(Verdict.RECOMMENDED_ONLY, OfferOrder.UNKNOWN, () -> vsftp()),
        VSFTPD_BOTH_KEYS(Verdict.NEGOTIATES_DEPRECATED, OfferOrder.CLIENT, () -> vsftpBoth(EVERYTHING)),
        VSFTPD_ADVICE(Verdict.RECOMMENDED_ONLY, OfferOrder.CLIENT, () -> vsftpBoth(RECOMMENDED)),
        VSFTPD_KEY_TRANSPORT(Verdict.NEGOTIATES_DEPRECATED, OfferOrder.CLIENT,
                () -> vsftp("ssl_ciphers=AES128-SHA:AES256-GCM-SHA384:@SECLEVEL=0")),
        VSFTPD_ONE_RECOMMENDED(Verdict.RECOMMENDED_ONLY, OfferOrder.UNKNOWN,
                () -> vsftp("ssl_ciphers=ECDHE-RSA-AES128-GCM-SHA256")),
        VSFTPD_NONE(Verdict.NONE_IN_COMMON, OfferOrder.UNKNOWN,
                () -> vsftp("ssl_ciphers=ECDHE-RSA-CHACHA20-POLY1305")),
        VSFTPD_WRONG_KEY(Verdict.NONE_IN_COMMON, OfferOrder.UNKNOWN,
                () -> vsftp("ssl_ciphers=ECDHE-ECDSA-AES256-GCM-SHA384")),
        VSFTPD_ONE_CONNECTION(Verdict.RECOMMENDED_ONLY, OfferOrder.CLIENT,
                () -> vsftp("ssl_ciphers=" + RECOMMENDED, "max_per_ip=1")),
        VSFTPD_CLIENT_CERTIFICATE(Verdict.CLIENT_CERTIFICATE_DEMANDED, OfferOrder.CLIENT,
                () -> vsftp("ssl_ciphers=" + RECOMMENDED, "require_cert=YES", "ca_certs_file=" + authority.root()),
                true),
        PURE_RSA(Verdict.ALSO_DEPRECATED, OfferOrder.SERVER, () -> pure(rsa, EVERYTHING)),
        PURE_EC(Verdict.ALSO_DEPRECATED, OfferOrder.SERVER, () -> pure(ec, EVERYTHING)),
        PURE_ADVICE_RSA(Verdict.RECOMMENDED_ONLY, OfferOrder.SERVER, () -> pure(rsa, RECOMMENDED)),
        PURE_ADVICE_EC(Verdict.RECOMMENDED_ONLY, OfferOrder.UNKNOWN, () -> pure(ec, RECOMMENDED)),
        PURE_DHE(Verdict.NEGOTIATES_DEPRECATED, OfferOrder.SERVER, () -> pure(rsa, "DHE:@SECLEVEL=0")),
        PURE_WORST_FIRST(Verdict.NEGOTIATES_DEPRECATED, OfferOrder.SERVER,
                () -> pure(rsa, "AES128-SHA:ECDHE-RSA-AES256-GCM-SHA384:@SECLEVEL=0")),
        PURE_NONE(Verdict.NONE_IN_COMMON, OfferOrder.UNKNOWN, () -> pure(ec, "ECDHE-ECDSA-CHACHA20-POLY1305")),
        PRO_EVERYTHING(Verdict.ALSO_DEPRECATED, OfferOrder.SERVER, () -> pro("TLSProtocol TLSv1.2",
                "TLSCipherSuite " + EVERYTHING, "TLSDHParamFile " + authority.dhParameters(1024))),
        PRO_ADVICE(Verdict.RECOMMENDED_ONLY, OfferOrder.SERVER,
                () -> pro("TLSProtocol TLSv1.2", "TLSCipherSuite " + RECOMMENDED)),
        PRO_CLIENT_CERTIFICATE(Verdict.CLIENT_CERTIFICATE_DEMANDED, OfferOrder.SERVER,
                () -> pro("TLSProtocol TLSv1.2", "TLSCipherSuite " + RECOMMENDED, "TLSVerifyClient on"), true),
        PRO_TLS13(Verdict.TLS13_ONLY, OfferOrder.UNKNOWN, () -> pro("TLSProtocol TLSv1.3")),
        PRO_TLS11(Verdict.OUTDATED_TLS_ONLY, OfferOrder.UNKNOWN,
                () -> pro("TLSProtocol TLSv1.1", "TLSCipherSuite " + EVERYTHING)),
        PRO_WITHOUT_TLS12(Verdict.NONE_IN_COMMON, OfferOrder.UNKNOWN,
                () -> pro("TLSProtocol TLSv1 TLSv1.3", "TLSCipherSuite " + EVERYTHING));

        private final Verdict verdict;
        private final OfferOrder order;
        private final Supplier<Start> start;
        private final boolean showsCertificate;
        /** ProFTPD waits before each further connection, and one setting of it has shown each suite alone. */
        private final boolean isSlow = name().startsWith("PRO_") && !name().endsWith("EVERYTHING");

        private boolean isOfVersions() {
            return name().contains("_TLS1") || name().endsWith("_WITHOUT_TLS12");
        }

        Setting(Verdict verdict, OfferOrder order, Supplier<Start> start) {
            this(verdict, order, start, false);
        }

        Setting(Verdict verdict, OfferOrder order, Supplier<Start> start,
                boolean showsCertificate) {
            this.verdict = verdict;
            this.order = order;
            this.start = start;
            this.showsCertificate = showsCertificate;
        }
    }

    /** What is found besides what is to be known of any server. */
    private static List<ServerRule> rules(Setting setting) {
        return switch (setting.verdict) {
            case NEGOTIATES_DEPRECATED ->
                List.of(ServerRule.SUITE_DEPRECATED_NEGOTIATED, ServerRule.SUITES_DEPRECATED_ACCEPTED);
            case ALSO_DEPRECATED -> setting == Setting.PRO_EVERYTHING
                    ? List.of(ServerRule.SUITES_DEPRECATED_ACCEPTED, ServerRule.DH_GROUP_SMALL)
                    : List.of(ServerRule.SUITES_DEPRECATED_ACCEPTED);
            case NONE_IN_COMMON -> List.of(ServerRule.SUITES_NONE_COMMON);
            case CLIENT_CERTIFICATE_DEMANDED -> List.of(ServerRule.CLIENT_CERTIFICATE_DEMANDED);
            case TLS13_ONLY -> List.of(ServerRule.TLS13_ONLY);
            case OUTDATED_TLS_ONLY -> List.of(ServerRule.TLS_OUTDATED_ONLY);
            default -> List.of();
        };
    }

    /** Compared with s_client, which says the same of the versions. */
    private static Stream<ServerRule> outdated(ServerResult result) {
        return result.verdict() != Verdict.OUTDATED_TLS_ONLY
                && result.versions(SuiteState.ACCEPTED).stream().anyMatch(TlsVersion::isOutdated)
                        ? Stream.of(ServerRule.TLS_OUTDATED_ACCEPTED)
                        : Stream.empty();
    }

    private static List<TlsVersion> spoken(SClient other) {
        Map<TlsVersion, String> options = Map.of(TlsVersion.TLS13, "-tls1_3", TlsVersion.TLS12, "-tls1_2",
                TlsVersion.TLS11, "-tls1_1", TlsVersion.TLS10, "-tls1");
        return options.keySet().stream().sorted().parallel().filter(version -> other.speaks(options.get(version)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void findsWhatOpensslFinds(Setting setting) throws IOException {
        try (RealFtpServer server = setting.start.get().server()) {
            ServerResult result = Cameras.check(server.port());
            SClient other = setting.showsCertificate
                    ? new SClient(server.port(), "-cert", rsa.leaf().toString(), "-key", rsa.key().toString(),
                            "-cert_chain", authority.intermediate().toString())
                    : new SClient(server.port());
            List<String> suites = Cameras.suites();
            if (!setting.isSlow) {
                assertThat(Cameras.in(SuiteState.ACCEPTED, result)).isEqualTo(other.accepted(suites));
            }
            assertThat(Cameras.in(SuiteState.UNKNOWN, result)).isEmpty();
            assertThat(result.documented().map(Negotiation::suite)).isEqualTo(other.chosen(suites));
            assertThat(result.reversed().map(Negotiation::suite)).isEqualTo(other.chosen(suites.reversed()));
            assertThat(result.verdict()).isEqualTo(setting.verdict);
            if (!setting.isSlow || setting.isOfVersions()) {
                assertThat(result.versions(SuiteState.ACCEPTED)).isEqualTo(spoken(other));
                assertThat(result.versions(SuiteState.UNKNOWN)).isEmpty();
            }
            assertThat(result.findings()).filteredOn(finding -> finding.severity() != Severity.INFO)
                    .extracting(ServerFinding::rule)
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(rules(setting).stream(), outdated(result)).map(ServerRule::id).toList());
            assertThat(result.order()).isEqualTo(setting.order);
        }
    }
}
