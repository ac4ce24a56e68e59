package org.slatecard.ui.certificates.internal.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.testsupport.CertificateFixtures.der;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.ui.certificates.internal.page.CertificatesOnScreen;

/** What can be asked about certificates. */
class CompareAndUsesTest {
    private static final String ID = "org.slatecard.ui.certificates.";
    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    Path folder;

    private List<String> row(Table table, String field) {
        return bench.ui(() -> Arrays.stream(table.getItems()).filter(item -> item.getText(1).equals(field)).findFirst()
                .map(item -> List.of(item.getText(0), item.getText(2), item.getText(3))).orElseThrow());
    }

    @Test
    void marksWhatDiffersBetweenTwoCertificates() throws Exception {
        CertificatesOnScreen certificates = new CertificatesOnScreen(bench, folder).open(FleetBuilder.fleet("Compare")
                .certificate("New", der("chain-between.pem"), each -> {})
                .certificate("Old", der("chain-server.pem"), each -> {}).build());
        certificates.select("New");
        bench.command("org.eclipse.ui.edit.selectAll");
        bench.until("the way to compare them", () -> certificates.page().labels().stream()
                .anyMatch(text -> text.startsWith("2 certificates are selected")));
        bench.beginCommand(ID + "compare");
        Pane dialog = bench.shell("Compare Certificates");
        Table table = dialog.find(Table.class);
        assertThat(row(table, "Key")).first().isEqualTo("≠ differs");
        assertThat(row(table, "Key").subList(1, 3)).satisfiesExactly(one -> assertThat(one).startsWith("EC P-384"),
                other -> assertThat(other).startsWith("EC P-256"));
        assertThat(row(table, "Key Usage")).containsExactly("≠ differs", "keyCertSign, cRLSign", "not stated");
        assertThat(row(table, "Used By")).containsExactly("= same", "Not used", "Not used");
        assertThat(dialog.text("The selected values in full")).startsWith("A: ").contains("\nB: ");
        bench.picture("certificates-compare");
        int all = bench.ui(table::getItemCount);
        dialog.press("Show only what differs");
        bench.until("less rows", () -> table.getItemCount() < all);
        assertThat(bench.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0)).distinct().toList()))
                .containsExactly("≠ differs");
        dialog.untilAllNamed();
    }

    @Test
    void leadsToTheTargetsThatUseACertificateAndShowsItsFingerprint() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Uses").certificate("Playout", der("rsa-2048.pem"), each -> {})
                .target("NAS", nas -> nas.setUsingSecureProtocol(true)).camera("CAM 7", camera -> {}).build();
        fleet.getTargets().get(0).getRootCertificates().add(fleet.getCertificates().get(0));
        fleet.getCameras().get(0).getTransferTargets().add(fleet.getTargets().get(0));
        CertificatesOnScreen certificates = new CertificatesOnScreen(bench, folder).open(fleet);
        certificates.select("Playout");
        bench.beginCommand(ID + "fingerprint");
        Pane code = bench.shell("SHA-256 Fingerprint");
        assertThat(code.has(Canvas.class, "QR code of the fingerprint of Playout")).isTrue();
        bench.picture("certificates-fingerprint");
        code.press("Close");
        code.untilClosed();
        bench.command(ID + "copyFingerprint");
        assertThat(bench.ui(this::clipboard)).isEqualTo(CertificateInfo.fingerprint(der("rsa-2048.pem")));
        bench.beginCommand(ID + "uses");
        Pane uses = bench.shell("Where a Certificate Is Used");
        Table table = uses.find(Table.class);
        assertThat(bench.ui(() -> Arrays.stream(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1))
                .toList())).containsExactly("Transfer target NAS", "Camera CAM 7");
        uses.press("Show in Fleet");
        uses.untilClosed();
        bench.until("the target on the page Fleet", () -> bench.everything().all(Tree.class).stream()
                .anyMatch(tree -> Arrays.stream(tree.getSelection()).anyMatch(item -> item.getText().equals("NAS"))));
    }

    @Test
    void makesACodeThatReadersUnderstand() throws Exception {
        String fingerprint = CertificateInfo.fingerprint(der("rsa-2048.pem"));
        BitMatrix code = FingerprintDialog.encode(fingerprint);
        int side = 4;
        int width = code.getWidth() * side;
        int[] pixels = new int[width * width];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = code.get(i % width / side, i / width / side) ? 0 : 0xFFFFFF;
        }
        assertThat(new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)))).getText())
                .isEqualTo(fingerprint);
    }

    private Object clipboard() {
        Clipboard clipboard = new Clipboard(bench.window().getShell().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }
}
