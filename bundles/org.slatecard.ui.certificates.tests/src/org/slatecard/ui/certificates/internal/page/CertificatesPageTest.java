package org.slatecard.ui.certificates.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.CertificateFixtures;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.certificates.internal.action.SaveCertificates;

class CertificatesPageTest {
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    @Test
    void addsWhatAFileHoldsThatIsDroppedAndUndoTakesItBack() throws Exception {
        CertificatesOnScreen certificates = screen().open(FleetBuilder.fleet("Empty").build());
        bench.picture("certificates-empty");
        certificates.drop(certificates.file("chain.pem"));
        certificates.untilLabels("E5", "ftp.example.com", "IERG Root X1");
        assertThat(bench.ui(certificates.editor()::isDirty)).isTrue();
        assertThat(certificates.column(CertificateColumn.KEY)).containsExactly("EC P-384", "EC P-256", "RSA 4096");
        bench.run(() -> certificates.fleet().domain().getCommandStack().undo());
        certificates.untilLabels();
        assertThat(bench.ui(certificates.editor()::isDirty)).isFalse();
    }

    @Test
    void refusesAPrivateKeySaysWhyAndAddsNothing() throws Exception {
        CertificatesOnScreen certificates = screen().open(FleetBuilder.fleet("Refused").build());
        certificates.drop(certificates.file("key-pkcs8.pem"));
        Pane report = bench.shell("Add Certificates");
        assertThat(report.find(Text.class, "No certificate was added.")).isNotNull();
        assertThat(report.text("No certificate was added.")).contains("key-pkcs8.pem", "private key");
        bench.picture("certificates-refused");
        report.press("OK");
        report.untilClosed();
        assertThat(certificates.labels()).isEmpty();
        assertThat(bench.ui(certificates.editor()::isDirty)).isFalse();
    }

    @Test
    void asksForThePasswordOfAKeyStoreTakesItsCertificatesAndNamesItsPrivateKey() throws Exception {
        CertificatesOnScreen certificates = screen().open(FleetBuilder.fleet("Store").build());
        certificates.drop(certificates.file("store.p12"), certificates.file("bundle.p7b"));
        Pane question = bench.shell("Password of a Key Store");
        question.type("Password", "wrong");
        question.press("Open");
        question.untilClosed();
        Pane again = bench.shell("Password of a Key Store");
        assertThat(again.labels()).anyMatch(text -> text.startsWith("Wrong password"));
        bench.picture("certificates-password");
        again.type("Password", "secret");
        again.press("Open");
        Pane report = bench.shell("Add Certificates");
        assertThat(report.text("Certificates added: 4. To note")).contains("store.p12", "private key",
                "nothing of it was kept");
        report.press("OK");
        report.untilClosed();
        assertThat(certificates.labels()).contains("Example Broadcasting Root CA", "ftp.example.com");
        String file = new String(new FleetFile(new DurableWriter()).bytes(certificates.fleet().fleet()),
                StandardCharsets.UTF_8);
        String key = Base64.getEncoder().encodeToString(CertificateFixtures.file("key-pkcs8.der"));
        assertThat(file.replaceAll("\\s", "")).contains("store.p12").doesNotContain(key.substring(key.length() - 200));
    }

    @Test
    void addsTheGoodFilesOfADropAndSaysThatTheSameCertificateIsThere() throws Exception {
        CertificatesOnScreen certificates = screen().open(one("Twice"));
        certificates.drop(certificates.file("rsa-2048.der"), certificates.file("ec-p256.pem"));
        Pane report = bench.shell("Add Certificates");
        assertThat(report.text("Certificates added: 1. To note")).contains("rsa-2048.der", "already", "Playout");
        report.press("OK");
        certificates.untilLabels("Playout", "Übertragungswagen Wurzel");
    }

    @Test
    void addsFromAFileThatTheCommandNames() throws Exception {
        CertificatesOnScreen certificates = screen().open(FleetBuilder.fleet("Command").build());
        bench.command("org.slatecard.ui.certificates.add", Map.of("org.slatecard.ui.certificates.add.file",
                certificates.file("rsa-4096.pem").toString()));
        certificates.untilLabels("サンプル放送 ルート認証局");
    }

    @Test
    void pastesAndCopiesPemTextWhileTheTableHasTheFocus() throws Exception {
        CertificatesOnScreen certificates = screen().open(one("Paste"));
        certificates.select("Playout");
        bench.command("org.eclipse.ui.edit.copy");
        assertThat(clipboard()).isEqualTo(new String(CertificateFixtures.file("rsa-2048.pem"), StandardCharsets.UTF_8));
        setClipboard(new String(CertificateFixtures.file("ed25519.pem"), StandardCharsets.UTF_8));
        bench.command("org.eclipse.ui.edit.paste");
        certificates.untilLabels("Ed25519 Root", "Playout");
    }

    @Test
    void asksBeforeItRemovesACertificateThatIsUsed() throws Exception {
        CertificatesOnScreen certificates = screen().open(used("Used"));
        certificates.select("Playout");
        certificates.page().press("Remove");
        Pane question = bench.shell("Remove Certificates");
        assertThat(question.labels()).anyMatch(text -> text.contains("Playout") && text.contains("NAS"));
        question.press("Cancel");
        question.untilClosed();
        assertThat(certificates.labels()).containsExactly("Playout");
        bench.beginCommand("org.eclipse.ui.edit.delete");
        bench.shell("Remove Certificates").press("Remove");
        certificates.untilLabels();
        TransferTarget nas = certificates.fleet().fleet().getTargets().get(0);
        assertThat(nas.getRootCertificates()).isEmpty();
        bench.run(() -> certificates.fleet().domain().getCommandStack().undo());
        certificates.untilLabels("Playout");
        assertThat(nas.getRootCertificates()).hasSize(1);
    }

    @Test
    void renamesInTheCell() throws Exception {
        CertificatesOnScreen certificates = screen().open(one("Rename"));
        certificates.select("Playout");
        bench.command("org.eclipse.ui.edit.rename");
        Table table = certificates.table();
        Text cell = bench.eventually("the cell's field", () -> table.getChildren().length == 0
                || !table.getChildren()[0].isVisible() ? null : (Text) table.getChildren()[0]);
        bench.run(() -> {
            cell.setText("  Contribution  ");
            cell.notifyListeners(SWT.DefaultSelection, null);
        });
        certificates.untilLabels("Contribution");
        bench.run(() -> certificates.fleet().domain().getCommandStack().undo());
        certificates.untilLabels("Playout");
    }

    @Test
    void usesACertificateInTheTargetsThatNeedOne() throws Exception {
        CertificatesOnScreen certificates = screen().open(FleetBuilder.fleet("Assign")
                .certificate("Playout", der("rsa-2048.pem"), root -> {})
                .target("NAS", nas -> nas.setUsingSecureProtocol(true)).target("Old", old -> {}).build());
        certificates.select("Playout");
        certificates.page().press("Use in Transfer Targets…");
        Pane dialog = bench.shell("Use in Transfer Targets");
        bench.picture("certificates-assign");
        dialog.press("OK");
        bench.until("it is used",
                () -> certificates.column(CertificateColumn.USED_BY).equals(List.of("NAS")));
        assertThat(certificates.detail("Used By")).isEqualTo("NAS");
    }

    @Test
    void savesAsStrictPem() throws Exception {
        CertificatesOnScreen certificates = screen().open(one("Save"));
        Path file = folder.resolve("saved.pem");
        bench.run(() -> new SaveCertificates(bench.window().getShell())
                .write(certificates.fleet().fleet().getCertificates(), file));
        bench.until("the file", () -> Files.exists(file));
        assertThat(file).hasBinaryContent(CertificateFixtures.file("rsa-2048.pem"));
    }

    @Test
    void saysWhyAFileCouldNotBeWritten() throws Exception {
        CertificatesOnScreen certificates = screen().open(one("Unsaved"));
        bench.run(() -> new SaveCertificates(bench.window().getShell())
                .write(certificates.fleet().fleet().getCertificates(), folder.resolve("none").resolve("saved.pem")));
        assertThat(bench.shell("Save Certificates").labels()).anyMatch(text -> text.contains("was not written"));
    }

    @Test
    void marksWhatHasExpiredSortsByTimeAndFilters() throws Exception {
        CertificatesOnScreen certificates = screen().open(FleetBuilder.fleet("Many")
                .certificate("Playout", der("rsa-2048.pem"), root -> {})
                .certificate("Old cloud", der("expired.pem"), old -> {})
                .certificate("Truck", der("ec-p256.pem"), truck -> {})
                .certificate("Broken", new byte[]{1, 2}, broken -> {}).build());
        Table table = certificates.table();
        certificates.untilLabels("Broken", "Old cloud", "Playout", "Truck");
        certificates.select("Old cloud");
        bench.run(() -> {
            assertThat(table.getItem(1).getText(CertificateColumn.VALID_UNTIL.ordinal())).contains("expired");
            assertThat(table.getItem(1).getImage(CertificateColumn.VALID_UNTIL.ordinal())).isNotNull();
            assertThat(table.getItem(2).getImage(CertificateColumn.VALID_UNTIL.ordinal())).isNull();
            assertThat(table.getItem(1).getImage(CertificateColumn.LABEL.ordinal())).isNotNull();
            assertThat(table.getItem(2).getImage(CertificateColumn.LABEL.ordinal())).isNull();
            table.getColumn(CertificateColumn.VALID_UNTIL.ordinal()).notifyListeners(SWT.Selection, null);
        });
        certificates.untilLabels("Broken", "Old cloud", "Truck", "Playout");
        String fingerprint = CertificateInfo.fingerprint(der("expired.pem"));
        assertThat(certificates.detail("SHA-256 Fingerprint")).isEqualTo(fingerprint);
        bench.picture("certificates-details");
        certificates.page().type("Filter", fingerprint.replace(":", "").toLowerCase(Locale.ROOT).substring(0, 8));
        certificates.untilLabels("Old cloud");
        assertThat(certificates.page().labels()).contains("1 of 4 certificates");
    }

    @Test
    void changesNothingInAFleetThatIsReadOnlyAndSaysWhy() throws Exception {
        Path file = folder.resolve("newer.fleet");
        String text = new String(new FleetFile(new DurableWriter()).bytes(one("newer")), StandardCharsets.UTF_8);
        Files.writeString(file, text.replace("formatVersion=\"1\"", "formatVersion=\"9\""));
        CertificatesOnScreen certificates = screen().open(file);
        certificates.select("Playout");
        assertThat(certificates.page().labels()).anyMatch(label -> label.contains("open for reading only"));
        assertThat(certificates.enabled("Add from File…")).isFalse();
        assertThat(certificates.enabled("Rename")).isFalse();
        assertThat(certificates.enabled("Remove")).isFalse();
        assertThat(certificates.enabled("Use in Transfer Targets…")).isFalse();
        assertThat(certificates.enabled("Save As…")).isTrue();
        certificates.drop(certificates.file("ec-p256.pem"));
        bench.run(() -> {});
        assertThat(certificates.labels()).containsExactly("Playout");
    }

    private CertificatesOnScreen screen() {
        return new CertificatesOnScreen(bench, folder);
    }

    private static Fleet one(String name) {
        return FleetBuilder.fleet(name).certificate("Playout", der("rsa-2048.pem"), root -> {}).build();
    }

    private static Fleet used(String name) {
        Fleet fleet = FleetBuilder.fleet(name)
                .certificate("Playout", der("rsa-2048.pem"), root -> {}).target("NAS", nas -> {}).build();
        fleet.getTargets().get(0).getRootCertificates().add(fleet.getCertificates().get(0));
        return fleet;
    }

    private String clipboard() {
        return bench.ui(() -> {
            Clipboard clipboard = new Clipboard(bench.window().getShell().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return (String) text;
        });
    }

    private void setClipboard(String text) {
        bench.run(() -> {
            Clipboard clipboard = new Clipboard(bench.window().getShell().getDisplay());
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }
}
