package org.slatecard.authority.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.KeyKind;
import org.slatecard.authority.NameLimits;
import org.slatecard.authority.RootForm;
import org.slatecard.authority.ServerForm;
import org.slatecard.authority.ServerNames;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.SClient;
import org.slatecard.testsupport.ftp.TestAuthority.Identity;
import org.slatecard.vault.Vault;

/** The real servers load what is exported, and openssl verifies them with what the camera gets and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportedFilesTest {
    private static final String SUITES = "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256:"
            + "ECDHE-ECDSA-AES256-GCM-SHA384";
    private static final List<String> WITH_RSA = List.of("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256");
    private static final List<String> RECOMMENDED = List.of(WITH_RSA.get(0), WITH_RSA.get(1),
            "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384");
    private static final char[] PASSWORD = "import me once".toCharArray();

    private Path folder;
    private Path trusted;
    private Vault vault;
    private AuthorityInfo authority;

    @BeforeAll
    void issueAPair(@TempDir Path empty) throws ExplainedException, IOException {
        folder = empty;
        Fleet fleet = new FleetFile(new DurableWriter()).create(FleetFactory.eINSTANCE.createFleet(),
                URI.createFileURI("/van.fleet"));
        EditingDomain domain = new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack());
        vault = Vault.create("fleet-van", "correct horse battery staple".toCharArray());
        Authorities authorities = new Authorities(fleet, domain, vault, Clock.systemUTC());
        domain.getCommandStack().execute(authorities.create(
                new RootForm("Van", Optional.empty(), KeyKind.P_384, 10, NameLimits.of(List.of("127.0.0.0/8",
                        "localhost")))));
        domain.getCommandStack().execute(authorities.issue(fleet.getAuthorities().get(0),
                new ServerForm(Optional.of("Truck 1"), ServerNames.of(List.of("localhost", "127.0.0.1")),
                        List.of(KeyKind.RSA_3072, KeyKind.P_256), 397))
                .command());
        authority = AuthorityInfo.of(fleet.getAuthorities().get(0), Clock.systemUTC().instant());
        trusted = Files.write(folder.resolve("certification.pem"),
                CertificatePem.of(List.of(fleet.getCertificates().get(0).getDer())));
    }

    @AfterAll
    void close() {
        vault.close();
    }

    private Path export(FtpServer server) throws ExplainedException, IOException {
        Path place = Files.createDirectories(folder.resolve(server.name()));
        List<ServerFile> files = new ServerExport(server, place.toString(), SUITES, vault, Locale.ENGLISH)
                .files(authority, ServerIdentity.of(authority, "Truck 1"), PASSWORD);
        LinkedHashMap<Path, byte[]> contents = new LinkedHashMap<>();
        files.forEach(each -> contents.put(place.resolve(each.name()), each.content()));
        Set<Path> secret = files.stream().filter(ServerFile::secret).map(each -> place.resolve(each.name()))
                .collect(Collectors.toSet());
        new DurableWriter().write(contents, secret);
        return place;
    }

    private static List<String> lines(Path place, String name) throws IOException {
        return Files.readAllLines(place.resolve(name));
    }

    private void serves(RealFtpServer server, List<String> expected) {
        SClient client = new SClient(server.port(), "-verify_return_error", "-verify_ip", "127.0.0.1", "-CAfile",
                trusted.toString());
        assertThat(client.accepted(RECOMMENDED)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void vsftpdServesAllThreeSuites() throws ExplainedException, IOException {
        Path place = export(FtpServer.VSFTPD);
        Path rsa = place.resolve("Truck_1-rsa.pem");
        Identity identity = new Identity(place.resolve("Truck_1-rsa.key"), rsa, rsa, rsa);
        try (RealFtpServer server = RealFtpServer.vsftpd(folder, identity,
                lines(place, "vsftpd.conf").toArray(String[]::new))) {
            serves(server, RECOMMENDED);
            assertThat(new SClient(server.port(), "-verify_return_error", "-verify_ip", "127.0.0.2", "-CAfile",
                    trusted.toString()).accepted(RECOMMENDED)).isEmpty();
        }
    }

    @Test
    void proftpdServesAllThreeSuites() throws ExplainedException, IOException {
        Path place = export(FtpServer.PROFTPD);
        try (RealFtpServer server = RealFtpServer.proftpd(folder,
                lines(place, "slatecard-tls.conf").toArray(String[]::new))) {
            serves(server, RECOMMENDED);
        }
    }

    @Test
    void pureFtpdServesTheTwoSuitesOfItsOneCertificate() throws ExplainedException, IOException {
        Path place = export(FtpServer.PURE_FTPD);
        try (RealFtpServer server = RealFtpServer.pureFtpd(folder, lines(place, "pure-ftpd.conf"))) {
            serves(server, WITH_RSA);
        }
        assertThat(Files.readString(place.resolve("README.txt"))).contains("takes one certificate", "RSA 3072");
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheOwnerMayReadAKeyAndTheReadMeNamesEveryFile(FtpServer server) throws ExplainedException, IOException {
        Path place = export(server);
        String readMe = Files.readString(place.resolve("README.txt"));
        try (var files = Files.list(place)) {
            for (Path file : files.toList()) {
                byte[] content = Files.readAllBytes(file);
                boolean secret = new String(content, StandardCharsets.ISO_8859_1)
                        .contains("PRIVATE KEY") || file.toString().endsWith(".pfx");
                assertThat(Files.getPosixFilePermissions(file).size() == 2).as("%s", file).isEqualTo(secret);
                assertThat(readMe).contains(file.endsWith("README.txt") ? "Truck 1" : file.getFileName().toString());
            }
        }
        assertThat(readMe).doesNotContain("{", "PRIVATE").contains("valid until");
        assertThat(readMe.contains("owner root, mode 0600")).as("Windows knows neither").isNotEqualTo(
                server.onWindows());
    }

    @Test
    void opensslOpensTheFileForWindowsWithItsPasswordAndVerifiesTheChainInIt() throws Exception {
        Path place = export(FtpServer.IIS);
        Process process = new ProcessBuilder("openssl", "pkcs12", "-in", place.resolve("Truck_1.pfx").toString(),
                "-passin", "pass:" + new String(PASSWORD), "-nokeys", "-info").redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("subject=CN = localhost", "subject=CN = Van", "AES-256-CBC");
        assertThat(Files.readString(place.resolve("iis.ps1")))
                .contains("serverCertHash -Value '" + thumbprint(place) + "'");
    }

    private static String thumbprint(Path place) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "openssl pkcs12 -in Truck_1.pfx -passin 'pass:"
                + new String(PASSWORD) + "' -nokeys -clcerts | openssl x509 -noout -fingerprint -sha1")
                .directory(place.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.strip().replaceFirst(".*=", "").replace(":", "");
    }

    @Test
    void aServerWithoutAValidCertificateIsNamed() {
        assertThatThrownBy(() -> ServerIdentity.of(authority, "Truck 2"))
                .isInstanceOf(ExplainedException.class).hasMessageContaining("no valid certificate for “Truck 2”");
    }
}
