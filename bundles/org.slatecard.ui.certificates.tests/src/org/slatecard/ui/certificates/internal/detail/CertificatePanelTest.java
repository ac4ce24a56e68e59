package org.slatecard.ui.certificates.internal.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.Twistie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.certificates.internal.page.CertificatesOnScreen;

/** The details of one certificate, beside what openssl says of it. */
class CertificatePanelTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    @Test
    void saysWhatOpensslSaysOfAChainAndOfAPublicRoot() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Openssl").certificate("Server", der("chain-server.pem"), each -> {})
                .certificate("Between", der("chain-between.pem"), each -> {})
                .certificate("Root", der("chain-root.pem"), each -> {}).build();
        addPublicRoot(fleet);
        CertificatesOnScreen certificates = new CertificatesOnScreen(bench, folder).open(fleet);
        for (String label : List.of("Server", "Between", "Root", "Public")) {
            certificates.select(label);
            byte[] der = fleet.getCertificates().stream().filter(each -> each.getLabel().equals(label)).findFirst()
                    .orElseThrow().getDer();
            List<String> said = openssl(der);
            bench.until(label, () -> certificates.detail("Label").equals(label));
            assertThat(said).contains("sha256 Fingerprint=" + certificates.detail("SHA-256 Fingerprint"));
            assertThat(said.stream().filter(line -> line.startsWith("serial="))).singleElement()
                    .satisfies(line -> assertThat(line.replaceFirst("serial=0*", "")).isEqualToIgnoringCase(
                            certificates.detail("Serial Number").replaceFirst("^0*", "")));
            boolean authority = said.stream().anyMatch(line -> line.contains("CA:TRUE"));
            assertThat(certificates.detail("Basic Constraints").startsWith("Authority (CA)")).isEqualTo(authority);
            assertThat(certificates.page().labels()).anyMatch(text -> text.startsWith(authority
                    ? label.equals("Between") ? "Intermediate certificate: " : "Root certificate: "
                    : "Server certificate: "));
        }
        certificates.select("Between");
        assertThat(certificates.detail("Basic Constraints")).endsWith("at most 0");
        certificates.select("Server");
        assertThat(certificates.detail("Names")).isEqualTo("ftp.example.com");
        assertThat(certificates.detail("Grade")).startsWith("Acceptable").contains("SP 800-57", "SP 800-131A");
    }

    @Test
    void showsTheChainTheDaysOfTheProductionAndWhatIsFoldedAway() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Folded").certificate("Server", der("chain-server.pem"), each -> {})
                .certificate("Between", der("chain-between.pem"), each -> {}).build();
        fleet.setProductionFirstDay("2027-06-03");
        fleet.setProductionLastDay("2036-06-21");
        CertificatesOnScreen certificates = new CertificatesOnScreen(bench, folder).open(fleet);
        certificates.select("Server");
        Tree chain = certificates.page().find(Tree.class, "Chain in This Fleet");
        bench.until("the chain", () -> chain.getItem(0).getText().startsWith("Issuer not in this fleet"));
        bench.run(() -> {
            TreeItem between = chain.getItem(0).getItem(0);
            assertThat(between.getText()).startsWith("E5 (intermediate, until ");
            assertThat(between.getItem(0).getText()).startsWith("ftp.example.com (server, until ")
                    .endsWith("this one");
            assertThat(between.getExpanded()).isTrue();
        });
        assertThat(certificates.page().labels())
                .anyMatch(text -> text.startsWith("Not valid on every day. Production ") && text.contains("2036"));
        bench.picture("certificates-production");
        Pane page = certificates.page();
        assertThat(page.has(Text.class, "PEM")).isFalse();
        unfold(page, "PEM");
        assertThat(page.text("PEM").replace("\r", ""))
                .isEqualTo(new String(CertificateFixtures.file("chain-server.pem"), StandardCharsets.UTF_8));
        unfold(page, "ASN.1");
        assertThat(page.text("ASN.1")).contains("ObjectIdentifier(2.5.29.17)");
        page.untilAllNamed();
    }

    private void unfold(Pane page, String title) {
        Section section = page.all(Section.class).stream().filter(each -> bench.ui(each::getText).equals(title))
                .findFirst().orElseThrow();
        Event enter = new Event();
        enter.character = SWT.CR;
        bench.run(() -> Arrays.stream(section.getChildren()).filter(Twistie.class::isInstance)
                .forEach(twistie -> twistie.notifyListeners(SWT.KeyDown, enter)));
    }

    /** A root that every Java brings. */
    private static void addPublicRoot(Fleet fleet) throws Exception {
        KeyStore roots = KeyStore.getInstance(Path.of(System.getProperty("java.home"), "lib", "security", "cacerts")
                .toFile(), "changeit".toCharArray());
        String first = Collections.min(Collections.list(roots.aliases()));
        Certificate root = FleetBuilder.fleet("Roots")
                .certificate("Public", roots.getCertificate(first).getEncoded(), each -> each.setId("public")).build()
                .getCertificates().get(0);
        fleet.getCertificates().add(root);
    }

    private List<String> openssl(byte[] der) throws IOException {
        Path file = Files.write(folder.resolve("one.pem"), CertificatePem.of(List.of(der)));
        Process process = new ProcessBuilder("openssl", "x509", "-in", file.toString(), "-noout", "-fingerprint",
                "-sha256", "-serial", "-ext", "basicConstraints").redirectErrorStream(true).start();
        try (InputStream out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
