package org.slatecard.ui.vault.internal.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.SClient;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.vault.internal.Van;
import org.slatecard.ui.vault.internal.WithVault;
import org.slatecard.ui.vault.internal.rollover.CertificateText;
import org.slatecard.workbench.WrittenCard;
import org.slatecard.workbench.WrittenCards;

/** An authority of one's own, from its root to a server that cameras trust. */
class AuthorityTest extends WithVault {
    private static final List<String> RECOMMENDED = List.of("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
            "TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256", "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384");

    private Fleet fleet;

    @BeforeEach
    void makeAnAuthority() {
        fleet = van.fleet().fleet();
        van.pane().tab("Authority");
        van.pane().press("New Authority…");
        Pane dialog = bench.shell("New Authority");
        dialog.type("Name", "Van Root");
        dialog.press("EC P-384");
        dialog.type("Issues only for (optional)", "localhost, 127.0.0.0/8");
        bench.picture("authority-new");
        dialog.press("Make");
        dialog.untilClosed();
    }

    @Test
    void issuesAPairAndARealProftpdServesWhatIsExported() throws Exception {
        issue("localhost\n127.0.0.1", "Truck 1");
        bench.picture("authority-page");
        assertThat(cells(2)).containsExactly("valid", "valid");
        van.pane().press("Export for Server…");
        Pane export = bench.shell("Export for Server");
        Path place = folder.resolve("proftpd");
        export.choose("Server software", "ProFTPD");
        export.type("Folder on the server", place.toString());
        export.type("Write to folder", place.toString());
        Table files = export.find(Table.class, "Files");
        int settings = bench.eventually("the files to be shown", () -> IntStream.range(0, files.getItemCount())
                .filter(row -> files.getItem(row).getText(0).equals("slatecard-tls.conf")).boxed().findFirst()
                .orElse(null));
        choose(files, settings);
        Text lines = export.find(Text.class, "In the selected file");
        bench.until("the lines for that folder", () -> lines.getText().contains("TLSECCertificateKeyFile " + place
                + "/Truck_1-ec.key"));
        bench.picture("authority-export");
        export.press("Write");
        export.untilClosed();

        assertThat(Files.getPosixFilePermissions(place.resolve("Truck_1-rsa.key"))).containsExactlyInAnyOrder(
                PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        Path trusted = Files.write(folder.resolve("certification.pem"),
                CertificatePem.of(List.of(authority(0).getRootCertificate())));
        try (RealFtpServer server = RealFtpServer.proftpd(folder,
                Files.readAllLines(place.resolve("slatecard-tls.conf")).toArray(String[]::new))) {
            SClient client = new SClient(server.port(), "-verify_return_error", "-verify_ip", "127.0.0.1", "-CAfile",
                    trusted.toString());
            assertThat(client.accepted(RECOMMENDED)).containsExactlyInAnyOrderElementsOf(RECOMMENDED);
        }
    }

    @Test
    void writesAPfxFileForIisOnlyWithAPasswordForIt() throws Exception {
        issue("localhost", "Truck 1");
        van.pane().press("Export for Server…");
        Pane export = bench.shell("Export for Server");
        export.choose("Server software", "IIS");
        export.type("Write to folder", folder.toString());
        Table files = export.find(Table.class, "Files");
        bench.until("the files for Windows", () -> Stream.of(files.getItems())
                .anyMatch(each -> each.getText(0).equals("Truck_1.pfx")));
        Button write = export.find(Button.class, "Write");
        assertThat(bench.ui(write::isEnabled)).isFalse();
        export.type("Password of the .pfx file (IIS)", Van.PASSPHRASE);
        export.type("The same again", Van.PASSPHRASE);
        bench.picture("authority-export-iis");
        export.press("Write");
        export.untilClosed();

        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("Truck_1.pfx"))) {
            store.load(in, Van.PASSPHRASE.toCharArray());
        }
        assertThat(Collections.list(store.aliases())).anyMatch(each -> hasKey(store, each));
        assertThat(folder.resolve("iis.ps1")).content().contains("Import-PfxCertificate");
    }

    private static boolean hasKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (KeyStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void renewsRevokesAndWritesTheListAndTheKeyOfTheRootOnce() throws Exception {
        issue("localhost", "Truck 1");
        Table issued = van.pane().find(Table.class, "Issued certificates");
        choose(issued, 0);
        press("Renew…", "Renew Certificates", "Renew");
        bench.until("three certificates", () -> issued.getItemCount() == 3);
        int old = cells(2).indexOf("valid, renewed by a later one");
        assertThat(old).isNotNegative();
        choose(issued, old);
        press("Revoke…", "Revoke Certificates", "Revoke");
        bench.until("the certificate to be revoked", () -> cells(2).stream().anyMatch(each -> each.startsWith(
                "revoked on ")));
        van.pane().press("Save Revocation List…");
        Pane list = bench.shell("Save Revocation List");
        list.type("Folder", folder.toString());
        list.press("Write");
        list.untilClosed();
        assertThat(folder.resolve("revoked.pem")).content().startsWith("-----BEGIN X509 CRL-----");
        assertThat(bench.ui(() -> van.fleet().domain().getCommandStack().canUndo())).as("the number is given")
                .isFalse();

        van.pane().press("Export Key…");
        Pane key = bench.shell("Export Private Key");
        key.type("Folder", folder.toString());
        key.type("Passphrase of the file", Van.PASSPHRASE);
        key.type("The same again", Van.PASSPHRASE);
        bench.picture("authority-key");
        key.press("Export");
        key.untilClosed();
        assertThat(folder.resolve("authority-key.pem")).content().startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----");
        Button again = van.pane().find(Button.class, "Export Key…");
        assertThat(bench.ui(again::isEnabled)).isFalse();
        assertThat(van.pane().text("Root certificate")).contains("Its private key was exported on "
                + CertificateText.day(Instant.now()) + ".");
    }

    @Test
    void saysThatTheVaultIsLockedAndLeadsToItsKey() {
        van.lock();
        assertThat(van.pane().labels()).anyMatch(each -> each.startsWith("The vault is locked."));
        bench.picture("authority-locked");
        van.pane().press("Issue…");
        Pane unlock = bench.shell("Unlock Vault");
        unlock.type("Passphrase", Van.PASSPHRASE);
        unlock.press("Unlock");
        Pane dialog = bench.shell("Issue Certificates");
        assertThat(van.pane().labels()).noneMatch(each -> each.startsWith("The vault is locked."));
        dialog.type("Host names and addresses", "elsewhere.example");
        dialog.press("Issue");
        bench.until("the refusal", () -> dialog.labels().stream().anyMatch(each -> each.contains(
                "does not allow “elsewhere.example”")));
        dialog.press("Cancel");
        dialog.untilClosed();
        bench.menu("Edit", "Undo New Authority");
        bench.until("no authority", () -> fleet.getAuthorities().isEmpty() && fleet.getCertificates().stream()
                .noneMatch(each -> "Van Root".equals(each.getLabel())));
        assertThat(van.pane().text("Root certificate")).startsWith("The fleet has no authority of its own.");
    }

    @Test
    void everyButtonOfThePageHasALetterThatNoOtherAndNoMenuHas() {
        van.lock();
        Button unlock = van.pane().find(Button.class, "Unlock Vault…");
        Button issue = van.pane().find(Button.class, "Issue…");
        List<String> letters = bench.ui(() -> Stream
                .concat(Stream.of(unlock), Stream.of(issue.getParent().getChildren()).map(Button.class::cast))
                .map(each -> letter(each.getText())).toList());
        List<String> menus = bench.ui(() -> Stream.of(bench.window().getShell().getMenuBar().getItems())
                .map(each -> letter(each.getText())).toList());
        assertThat(menus).contains("F", "C");
        assertThat(letters).hasSize(9).doesNotContain("").doesNotHaveDuplicates().doesNotContainAnyElementsOf(menus);
    }

    /** What presses it together with Alt; empty where nothing does. */
    private static String letter(String text) {
        int mark = text.indexOf('&');
        return mark < 0 ? "" : text.substring(mark + 1, mark + 2).toUpperCase(Locale.ROOT);
    }

    @Test
    void rollsOverTheRootAndACertificateOfAnotherAuthority() throws Exception {
        issue("localhost", "Truck 1");
        TransferTarget target = bench.ui(() -> fleet.getTargets().get(0));
        Certificate before = bench.ui(() -> fleet.getCertificates().stream()
                .filter(each -> Arrays.equals(each.getDer(), authority(0).getRootCertificate())).findFirst().get());
        bench.run(() -> van.fleet().domain().getCommandStack().execute(new FleetCertificates(fleet, van.fleet()
                .domain()).assign(List.of(before), List.of(target), true)));
        String old = CertificateInfo.fingerprint(before.getDer()).replace(":", "").toLowerCase(Locale.ROOT);
        bench.run(() -> bench.window().getService(IEclipseContext.class).get(WrittenCards.class).add(fleet.getId(),
                new WrittenCard("BLUE", List.of("CAM 1"), Instant.parse("2026-06-01T08:00:00Z"), List.of(old))));
        van.pane().press("Roll Over Root…");
        Pane roll = bench.shell("Roll Over Root");
        Table cards = roll.find(Table.class,
                "Cards in drives, or written from this workspace, that still carry the old one");
        bench.until("the card that was written from here", () -> Stream.of(cards.getItems()).anyMatch(
                each -> each.getText(0).equals("BLUE") && each.getText(2).endsWith("for CAM 1")));
        Table changed = roll.find(Table.class, "Transfer targets that change");
        bench.until("the target that changes", () -> changed.getItemCount() == 1
                && changed.getItem(0).getText(0).equals(target.getDisplayName()));
        Button ec = roll.find(Button.class, "EC P-384");
        assertThat(bench.ui(ec::getSelection)).as("as the old root").isTrue();
        bench.picture("authority-roll-over");
        roll.press("Roll Over");
        roll.untilClosed();
        assertThat(bench.ui(fleet.getAuthorities()::size)).isEqualTo(2);
        assertThat(bench.ui(() -> target.getRootCertificates().stream().map(Certificate::getDer).toList()))
                .contains(authority(1).getRootCertificate()).doesNotContain(authority(0).getRootCertificate());
        assertThat(cells(0)).containsOnly("Truck 1").hasSize(2);
        assertThat(fleet.getCertificates()).contains(before);
        bench.menu("Edit", "Undo Roll Over Root");
        bench.until("the old root", () -> target.getRootCertificates().contains(before));

        van.pane().tab("Certificates");
        van.select(before);
        entry("Roll Over…");
        Pane other = bench.shell("Roll Over Certificate");
        Path file = Files.write(folder.resolve("new.pem"), CertificatePem.of(List.of(CertificateFixtures.der(
                "ec-p384.pem"))));
        other.type("File", file.toString());
        bench.picture("roll-over");
        other.press("Roll Over");
        other.untilClosed();
        assertThat(bench.ui(() -> target.getRootCertificates().stream().map(Certificate::getDer).toList()))
                .contains(CertificateFixtures.der("ec-p384.pem")).doesNotContain(before.getDer());
        bench.menu("Edit", "Undo Roll Over Certificate");
        bench.until("the old one again", () -> target.getRootCertificates().contains(before));
    }

    /** Chooses an entry of the menu of the table, which More opens as well. */
    private void entry(String text) {
        Menu menu = bench.ui(() -> van.pane().find(Table.class, "Certificates").getMenu());
        bench.run(() -> menu.notifyListeners(SWT.Show, new Event()));
        MenuItem found = bench.eventually(text + " in the menu", () -> Stream.of(menu.getItems())
                .filter(each -> each.getText().replace("&", "").equals(text) && each.isEnabled()).findFirst()
                .orElse(null));
        bench.begin(() -> found.notifyListeners(SWT.Selection, new Event()));
    }

    private void issue(String names, String label) {
        van.pane().press("Issue…");
        Pane dialog = bench.shell("Issue Certificates");
        dialog.type("Host names and addresses", names);
        dialog.type("Server is called", label);
        bench.picture("authority-issue");
        dialog.press("Issue");
        dialog.untilClosed();
    }

    private void press(String button, String title, String ok) {
        van.pane().press(button);
        Pane dialog = bench.shell(title);
        dialog.press(ok);
        dialog.untilClosed();
    }

    private CertificateAuthority authority(int index) {
        return bench.ui(() -> fleet.getAuthorities().get(index));
    }

    private List<String> cells(int column) {
        Table issued = van.pane().find(Table.class, "Issued certificates");
        return bench.ui(() -> Stream.of(issued.getItems()).map(item -> item.getText(column)).toList());
    }

    private void choose(Table table, int row) {
        bench.run(() -> {
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }
}
