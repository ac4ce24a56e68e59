package org.slatecard.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.text.ExplainedException;

/** openssl and GnuTLS accept everything that is issued, and refuse what was taken back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedTest {
    private Van van;
    private Judge judge;

    @BeforeAll
    void begin(@TempDir Path folder) throws ExplainedException {
        van = new Van();
        judge = new Judge(folder);
    }

    @AfterAll
    void close() {
        van.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"RSA_3072", "P_384"})
    void bothAcceptCertificatesAndRevocationList(KeyKind root) throws ExplainedException {
        CertificateAuthority authority = van.create(root, "van.example", "10.20.0.0/16");
        judge.pem("root.pem", authority.getRootCertificate());
        KeyKind other = root == KeyKind.P_384 ? KeyKind.RSA_3072 : KeyKind.P_256;
        IssuedCertificate named = van.issue(authority, other, Van.HOST, Van.ADDRESS, "*.cam.van.example")
                .get(0);
        IssuedCertificate ec = van.issue(authority, KeyKind.P_256, Van.ADDRESS).get(0);
        for (IssuedCertificate each : List.of(named, ec)) {
            judge.pem("server.pem", each.getDer());
            judge.accepts("openssl", "verify", "-x509_strict", "-policy_check", "-purpose", "sslserver", "-verify_ip",
                    Van.ADDRESS, "-CAfile", "root.pem", "server.pem");
            assertThat(judge.accepts("certtool", "--verify", "--load-ca-certificate", "root.pem", "--infile",
                    "server.pem", "--verify-purpose", "1.3.6.1.5.5.7.3.1"))
                    .contains("Verified. The certificate is trusted.");
        }
        van.execute(van.authorities().revoke(List.of(named), RevocationReason.KEY_COMPROMISE));
        Authorities.Document list = van.authorities().revocationList(authority, Authorities.LIST_DAYS);
        van.execute(list.command());
        judge.write("list.pem", list.content());
        judge.accepts("openssl", "crl", "-in", "list.pem", "-CAfile", "root.pem", "-noout", "-verify");
        assertThat(judge.accepts("certtool", "--crl-info", "--infile", "list.pem"))
                .contains("CRL Number", "Revoked certificates (1)", "Authority Key Identifier");
        assertThat(judge.accepts("certtool", "--verify-crl", "--load-ca-certificate", "root.pem", "--infile",
                "list.pem")).contains("Verified");
        judge.accepts("openssl", "verify", "-crl_check", "-CRLfile", "list.pem", "-CAfile", "root.pem", "server.pem");
        judge.pem("server.pem", named.getDer());
        assertThat(judge.refuses("openssl", "verify", "-crl_check", "-CRLfile", "list.pem", "-CAfile", "root.pem",
                "server.pem")).contains("certificate revoked");
    }

    @Test
    void theProfileIsThatOfRfc5280() throws ExplainedException {
        CertificateAuthority authority = van.create(KeyKind.P_384, "profile.example");
        judge.pem("p-root.pem", authority.getRootCertificate());
        assertThat(judge.accepts("openssl", "x509", "-in", "p-root.pem", "-noout", "-text")).contains(
                "Basic Constraints: critical\n                CA:TRUE, pathlen:0",
                "Key Usage: critical\n                Certificate Sign, CRL Sign", "Name Constraints: critical",
                "DNS:profile.example", "IP:0.0.0.0/0.0.0.0", "ecdsa-with-SHA384", "Subject Key Identifier");
        judge.pem("p.pem", van.issue(authority, KeyKind.P_256, "ftp.profile.example").get(0).getDer());
        assertThat(judge.accepts("openssl", "x509", "-in", "p.pem", "-noout", "-text")).contains(
                "Basic Constraints: critical\n                CA:FALSE",
                "Key Usage: critical\n                Digital Signature\n",
                "TLS Web Server Authentication", "DNS:ftp.profile.example", "Subject Key Identifier",
                "Authority Key Identifier", "Version: 3");
    }

    @Test
    void namesBeyondTheLimitsAreRefusedHereAndByOpenssl() throws ExplainedException {
        CertificateAuthority narrow = van.create(KeyKind.P_384, "10.30.0.0/16");
        assertThatThrownBy(() -> van.issue(narrow, KeyKind.P_256, "10.31.0.1"))
                .hasMessageContaining("does not allow “10.31.0.1”. It allows: 10.30.0.0/16");
        assertThatThrownBy(() -> van.issue(narrow, KeyKind.P_256, "ftp.example"))
                .hasMessageContaining("does not allow “ftp.example”");
        assertThatThrownBy(() -> van.issue(narrow, KeyKind.P_256, "fd00::1")).hasMessageContaining("“fd00::1”");
        judge.pem("narrow.pem", narrow.getRootCertificate());
        judge.pem("inside.pem", van.issue(narrow, KeyKind.P_256, "10.30.0.1").get(0).getDer());
        judge.accepts("openssl", "verify", "-CAfile", "narrow.pem", "inside.pem");
    }

    @Test
    void opensslOpensTheExportedKeyWithItsPassphraseAlone() throws ExplainedException {
        CertificateAuthority authority = van.create(KeyKind.P_384, "export.example");
        judge.write("key.pem", van.authorities().exportKey(authority, "schöne Wörter, weit".toCharArray()).content());
        assertThat(judge.accepts("openssl", "asn1parse", "-in", "key.pem"))
                .contains("PBES2", "PBKDF2", "hmacWithSHA256", "aes-256-cbc", ":0927C0");
        judge.pem("e-root.pem", authority.getRootCertificate());
        String key = judge.accepts("openssl", "pkey", "-in", "key.pem", "-passin", "pass:schöne Wörter, weit",
                "-pubout");
        assertThat(key).isEqualTo(judge.accepts("openssl", "x509", "-in", "e-root.pem", "-noout", "-pubkey"));
        judge.refuses("openssl", "pkey", "-in", "key.pem", "-passin", "pass:other words", "-noout");
    }

    @ParameterizedTest
    @EnumSource
    void aRequestOfOpensslGetsACertificateForItsOwnKey(Asked asked) throws ExplainedException {
        CertificateAuthority authority = van.create(KeyKind.P_384);
        String host = asked.name().toLowerCase(Locale.ROOT).replace('_', '-');
        judge.accepts(asked.command(host));
        ServerRequest request = ServerRequest.read(judge.read("asked.csr"), "asked.csr");
        assertThat(request.names()).hasValueSatisfying(
                names -> assertThat(names.all()).containsExactly(host, "10.0.0.9"));
        IssuedCertificate issued = van.execute(van.authorities().issue(authority, request, Optional.of("Truck"),
                Optional.empty(), 30)).get(0);
        assertThat(issued.getKeySecretId()).isNull();
        judge.pem("asked.pem", issued.getDer());
        judge.pem("a-root.pem", authority.getRootCertificate());
        judge.accepts("openssl", "verify", "-x509_strict", "-CAfile", "a-root.pem", "asked.pem");
        assertThat(judge.accepts("openssl", "x509", "-in", "asked.pem", "-noout", "-pubkey"))
                .isEqualTo(judge.accepts("openssl", "req", "-in", "asked.csr", "-noout", "-pubkey"));
        IssuedCertificate again = van.execute(van.authorities().renew(authority, List.of(issued), 30)).get(0);
        judge.pem("again.pem", again.getDer());
        assertThat(judge.accepts("openssl", "x509", "-in", "again.pem", "-noout", "-pubkey"))
                .isEqualTo(judge.accepts("openssl", "req", "-in", "asked.csr", "-noout", "-pubkey"));
    }

    /** Kinds of keys that servers come with. */
    private enum Asked {
        RSA_2048("rsa:2048"), EC_P521("ec", "-pkeyopt", "ec_paramgen_curve:P-521");

        private final List<String> key;

        Asked(String... key) {
            this.key = List.of(key);
        }

        String[] command(String host) {
            List<String> command = new ArrayList<>(List.of("openssl", "req", "-new", "-nodes", "-subj",
                    "/CN=ignored", "-addext", "subjectAltName=DNS:" + host + ",IP:10.0.0.9", "-keyout", "asked.key",
                    "-out", "asked.csr", "-newkey"));
            command.addAll(key);
            return command.toArray(String[]::new);
        }
    }
}
