package org.slatecard.cli.internal.authority;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.cli.internal.vault.Calls;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.testsupport.CertificateFixtures;

/** {@code slatecard cert ca}: every test issues for a server of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaTest {
    private Path folder;
    private Calls calls;

    @BeforeAll
    void makeAnAuthority(@TempDir Path empty) {
        folder = empty;
        calls = new Calls(empty).init().with("EXPORT", "apart from the file");
        ca(0, "init", "--name", "Van", "--algorithm", "ec", "--organization", "OB", "--permit", "van.example",
                "--permit",
                "10.0.0.0/8");
        assertThat(calls.out()).contains("“Van” is made", "EC on the curve P-384", "root certificate of the transfer");
    }

    private Calls ca(int code, String command, Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("cert", "ca", command, calls.fleet(), "--passphrase-env", "PASS"));
        all.addAll(Arrays.asList(arguments));
        return calls.run(code, all.toArray());
    }

    private CertificateAuthority authority() {
        return calls.read().getAuthorities().get(0);
    }

    private List<IssuedCertificate> issued(String label) {
        return authority().getIssued().stream().filter(each -> label.equals(each.getLabel())).toList();
    }

    private JsonObject json() {
        return JsonParser.parseString(calls.out()).getAsJsonObject();
    }

    @Test
    void theRootIsAmongTheCertificatesOfTheFleet() {
        assertThat(calls.read().getCertificates()).filteredOn(each -> "Van".equals(each.getLabel())).singleElement()
                .satisfies(each -> assertThat(each.getDer()).isEqualTo(authority().getRootCertificate()));
    }

    @Test
    void issuesAPairAndListsItWithoutAPassphrase() {
        ca(0, "issue", "--for", "pair.van.example", "--for", "10.1.1.1", "--format", "json");
        assertThat(json().getAsJsonArray("changed")).hasSize(2);
        calls.run(0, "cert", "ca", "list", calls.fleet());
        assertThat(calls.out()).contains("Van (EC P-384), valid until", "issues only for: van.example, 10.0.0.0/8",
                "pair.van.example: RSA 3072, valid until", "pair.van.example: EC P-256, valid until",
                "for pair.van.example, 10.1.1.1 [");
        calls.run(0, "cert", "ca", "list", calls.fleet(), "--format", "json", "--lang", "ja");
        assertThat(json().get("schema").getAsString()).endsWith("/cert-ca-1.json");
        JsonObject authority = json().getAsJsonArray("authorities").get(0).getAsJsonObject();
        assertThat(authority.get("subject").getAsString()).isEqualTo("CN=Van,O=OB");
        assertThat(authority.getAsJsonArray("certificates").toString())
                .contains("\"label\":\"pair.van.example\"", "\"state\":\"valid\"", "\"keyInVault\":true");
    }

    @Test
    void renewsByLabelAndRevokesTheOldOneBySerialNumber() throws IOException {
        ca(0, "issue", "--for", "renewed.van.example", "--algorithm", "ec", "--label", "Renewed");
        String old = issued("Renewed").get(0).getSerialNumber();
        ca(0, "renew", "--label", "Renewed", "--days", "30");
        assertThat(calls.out()).contains("issued a certificate for Renewed", old + " stands until it expires");
        assertThat(issued("Renewed")).hasSize(2);
        ca(0, "revoke", "--serial", old, "--reason", "superseded");
        assertThat(calls.out()).contains(old + " is revoked", "cert ca crl");
        ca(3, "revoke", "--serial", old);
        assertThat(calls.err()).contains("already");
        ca(0, "crl", "--to", folder.resolve("list"));
        ca(0, "crl", "--to", folder.resolve("list"));
        assertThat(calls.out()).contains("list number 2");
        assertThat(Files.readString(folder.resolve("list/revoked.pem"))).startsWith("-----BEGIN X509 CRL-----");
        calls.run(0, "cert", "ca", "list", calls.fleet(), "--lang", "ja");
        assertThat(calls.out()).contains("失効（別の証明書への置き換え）", old);
        String second = issued("Renewed").stream().map(IssuedCertificate::getSerialNumber)
                .filter(serial -> !serial.equals(old)).findFirst().orElseThrow();
        ca(0, "renew", "--serial", second, "--format", "json");
        assertThat(issued("Renewed")).hasSize(3);
        String third = json().getAsJsonArray("changed").get(0).getAsString();
        calls.run(0, "cert", "ca", "list", calls.fleet(), "--format", "json");
        assertThat(json().getAsJsonArray("authorities").toString()).contains("\"renewedBy\":\"" + third + "\"");
        calls.run(0, "cert", "ca", "list", calls.fleet());
        assertThat(calls.out()).contains("renewed by [" + third + "]");
    }

    @Test
    void namesAnAddressThatIsRefusedInItsOneForm() {
        ca(3, "issue", "--for", "2001:0db8:0:0::1", "--algorithm", "ec");
        assertThat(calls.err()).contains("2001:db8::1");
    }

    @Test
    void exportsForEachServerWithReadMesInBothLanguages() throws IOException {
        ca(0, "issue", "--for", "export.van.example", "--label", "Export");
        for (String server : List.of("vsftpd", "proftpd", "pure-ftpd", "filezilla", "iis")) {
            Path place = folder.resolve(server);
            ca(0, "export", "--server", server, "--label", "Export", "--to", place, "--place", "/srv/tls",
                    "--export-passphrase-env", "EXPORT", "--lang", server.equals("iis") ? "ja" : "en");
            assertThat(place.resolve("README.txt")).content().contains("Export", "root.pem");
        }
        assertThat(folder.resolve("iis/README.txt")).content().contains("証明書の有効期限は");
        assertThat(folder.resolve("vsftpd/vsftpd.conf")).content()
                .contains("ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256:"
                        + "ECDHE-ECDSA-AES256-GCM-SHA384\n", "rsa_private_key_file=/srv/tls/Export-rsa.key\n",
                        "dsa_cert_file=/srv/tls/Export-ec.pem\n");
        assertThat(Files.getPosixFilePermissions(folder.resolve("vsftpd/Export-rsa.key"))).hasSize(2);
        assertThat(calls.out()).contains("README.txt", "秘密鍵が含まれる");
    }

    @Test
    void speaksOfNoPrivateKeyWhereTheServerHasIt() throws IOException {
        Path request = Files.write(folder.resolve("own.csr"), CertificateFixtures.file("request.csr"));
        ca(0, "issue", "--request", request, "--for", "own.van.example", "--label", "Own");
        ca(0, "export", "--server", "vsftpd", "--label", "Own", "--to", folder.resolve("own"));
        assertThat(calls.out()).contains("README.txt").doesNotContain("private key");
    }

    @Test
    void exportsTheKeyOfTheRootOnceWithAWarningAndAsksWhichAuthorityIsMeant(@TempDir Path other) throws IOException {
        Path copy = Files.copy(calls.fleet(), other.resolve("two.fleet"));
        Files.copy(calls.vault(), other.resolve("two.fleet.vault"));
        calls.run(0, "cert", "ca", "init", copy, "--passphrase-env", "PASS", "--name", "Exported", "--algorithm", "ec",
                "--years", "1");
        Object[] export = {"cert", "ca", "export-key", copy, "--passphrase-env", "PASS", "--authority", "Exported",
                "--to", other.resolve("key"), "--export-passphrase-env", "EXPORT"};
        calls.run(0, export);
        assertThat(calls.err()).contains("can issue certificates that your cameras trust", "not exported again");
        Path key = other.resolve("key/authority-key.pem");
        assertThat(Files.readString(key)).startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
        assertThat(Files.getPosixFilePermissions(key)).hasSize(2);
        calls.run(3, export);
        assertThat(calls.err()).contains("It leaves the vault once only");
        calls.run(3, "cert", "ca", "issue", copy, "--passphrase-env", "PASS", "--for", "a.example");
        assertThat(calls.err()).contains("--authority: Exported, Van");
        calls.run(0, "cert", "ca", "list", copy);
        assertThat(calls.out()).contains("its private key was exported on");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"issue|2|no name is given",
            "issue --request f.csr --algorithm rsa|2|exclude each",
            "issue --for ftp.other.example|3|It allows: van.example, 10.0.0.0/8",
            "issue --request none.csr|3|none.csr is not there", "renew|2|one of these is missing",
            "renew --label Nobody|3|no valid certificate for “Nobody”", "revoke|2|--serial HEX is missing",
            "revoke --serial 1 --reason stolen|2|keyCompromise", "revoke --serial 1|3|has issued no certificate",
            "crl|2|--to FOLDER is missing", "crl --to /dev/null/x|3|cannot be made or written",
            "export --server apache --label a --to x|2|pure-ftpd", "export --server iis --label a --to x|2|nobody can",
            "export-key --to x|2|nobody can", "export-key --to x --export-passphrase p|2|no option --export-passphrase",
            "init|2|--name NAME is missing", "list --authority X|2|not known here"})
    void refusesWhatMakesNoSense(String command, int code, String part) {
        String before = readFleet();
        String[] words = command.split(" ");
        if (words[0].equals("list")) {
            calls.run(code, "cert", "ca", "list", calls.fleet(), words[1], words[2]);
        } else {
            ca(code, words[0], (Object[]) Arrays.copyOfRange(words, 1, words.length));
        }
        assertThat(calls.err()).contains(part);
        if (!words[0].equals("crl")) {
            assertThat(readFleet()).isEqualTo(before);
        }
    }

    private String readFleet() {
        try {
            return Files.readString(calls.fleet());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theFleetFileHasOneLineForEachCertificateInTheOrderOfTheirSerialNumbers() throws IOException {
        ca(0, "issue", "--for", "sorted.van.example", "--algorithm", "ec");
        ca(0, "issue", "--for", "sorted.van.example", "--algorithm", "ec");
        List<String> serials = Files.readAllLines(calls.fleet()).stream().filter(line -> line.contains("<issued "))
                .map(line -> line.replaceAll(".*serialNumber=\"([0-9a-f]+)\".*", "$1")).toList();
        assertThat(serials).hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void aFleetWithoutAnAuthoritySaysHowToMakeOne(@TempDir Path other) {
        Calls plain = new Calls(other).init();
        plain.run(0, "cert", "ca", "list", plain.fleet());
        assertThat(plain.out()).contains("no authority of its own");
        plain.run(3, "cert", "ca", "issue", plain.fleet(), "--passphrase-env", "PASS", "--for", "a.example");
        assertThat(plain.err()).contains("slatecard cert ca init");
        plain.run(2, "cert", "ca");
        assertThat(plain.err()).contains("export-key");
        plain.run(2, "cert");
        assertThat(plain.err()).contains("ca");
    }
}
