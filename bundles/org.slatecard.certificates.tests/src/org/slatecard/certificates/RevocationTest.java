package org.slatecard.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.OpensslPki.Made;
import org.slatecard.certificates.verdict.ChainVerdict;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.CertificateFixtures;

/** Lists of revoked certificates that openssl made. */
class RevocationTest {
    @TempDir
    private Path folder;
    private OpensslPki pki;
    private Made root;
    private Made server;

    @BeforeEach
    void make() throws IOException {
        pki = new OpensslPki(folder).key("root").key("server").key("other");
        root = pki.certificate("/CN=Root", "root").ext("basicConstraints=critical,CA:TRUE");
        server = pki.certificate("/CN=server", "server").by(root).ext("subjectAltName=DNS:ftp.example.com");
        server.pem();
    }

    private List<RevocationList> list(String name, String key, Made authority) throws ExplainedException {
        pki.answer("ca", "-config", "cnf", "-gencrl", "-crldays", "30", "-keyfile", key + ".key", "-cert",
                authority.pem().toString(), "-out", name);
        return RevocationList.read(folder.resolve(name));
    }

    private ChainVerdict verdict(Instant at, List<RevocationList> lists) throws ExplainedException {
        CertificateReader reader = new CertificateReader();
        return new ServerCheck(reader.read(root.pem()), lists).at(at, reader.read(server.pem()), "ftp.example.com");
    }

    private static List<String> ids(ChainVerdict verdict) {
        return verdict.findings().stream().map(found -> found.id()).toList();
    }

    @Test
    void refusesARevokedServerAndNoOtherAsOpensslDoes() throws ExplainedException {
        Instant soon = Instant.now().plus(Duration.ofMinutes(1));
        List<RevocationList> before = list("before.crl", "root", root);
        pki.answer("ca", "-config", "cnf", "-revoke", server.pem().toString(), "-keyfile", "root.key", "-cert",
                root.pem().toString());
        List<RevocationList> after = list("after.crl", "root", root);

        assertThat(ids(verdict(soon, before))).isEmpty();
        assertThat(verdict(soon, before).chainValid()).isEqualTo(openssl("before.crl")).isTrue();
        assertThat(ids(verdict(soon, after))).containsExactly("revoked");
        assertThat(verdict(soon, after).chainValid()).isEqualTo(openssl("after.crl")).isFalse();
        assertThat(ids(verdict(soon, List.of()))).isEmpty();
    }

    private boolean openssl(String list) {
        return pki.accepts("verify", "-crl_check", "-no-CApath", "-no-CAstore", "-CAfile", root.pem().toString(),
                "-CRLfile", list, server.pem().toString());
    }

    @Test
    void saysWhereAListIsMissingForgedOrOutOfDate() throws ExplainedException {
        Instant soon = Instant.now().plus(Duration.ofMinutes(1));
        Made imitation = pki.certificate("/CN=Root", "other").ext("basicConstraints=critical,CA:TRUE");

        assertThat(ids(verdict(soon, list("forged.crl", "other", imitation)))).containsExactly("revocation-unknown");
        assertThat(ids(verdict(soon.plus(Duration.ofDays(31)), list("good.crl", "root", root))))
                .containsExactly("list-out-of-date");
    }

    @Test
    void readsEveryFormAndRefusesTheRest() throws ExplainedException {
        byte[] der = CertificateFixtures.file("list-der.crl");

        assertThat(RevocationList.read(der, "der")).hasSize(1);
        assertThat(RevocationList.read(CertificateFixtures.file("list.crl"), "pem")).hasSize(1);
        for (byte[] bad : List.of(new byte[0], Arrays.copyOf(der, der.length - 9),
                CertificateFixtures.file("rsa-2048.pem"))) {
            assertThatThrownBy(() -> RevocationList.read(bad, "bad.crl")).isInstanceOf(ExplainedException.class)
                    .hasMessageContaining("bad.crl");
        }
        assertThatThrownBy(() -> RevocationList.read(Files.createFile(folder.resolve("empty.crl"))))
                .hasMessageContaining("empty.crl");
    }
}
