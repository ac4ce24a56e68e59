package org.slatecard.ui.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.ui.transfer.internal.UploadServer.at;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.testsupport.ftp.RealFtpServer;
import org.slatecard.testsupport.ftp.TestAuthority;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.workbench.OpenFleet;

/** The command and the view, with a real server, a host that there is not, and a server that says nothing. */
class ServerCheckTest {
    private static final String TITLE = "Check Servers";
    private static final String MATRIX = "Suites and servers";
    @TempDir
    private static Path servers;
    private static RealFtpServer vsftpd;

    @RegisterExtension
    final Bench bench = new Bench();
    private final ServerCheckUser user = new ServerCheckUser(bench);
    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        vsftpd = RealFtpServer.vsftpd(servers, new TestAuthority(servers).issue("rsa", "rsa:2048",
                TestAuthority.THIS_MACHINE), "ssl_enable=YES",
                "ssl_ciphers=ECDHE-RSA-AES256-GCM-SHA384:AES128-SHA:@SECLEVEL=0");
    }

    @AfterAll
    static void stopServer() {
        vsftpd.close();
    }

    private static ServerAddress local(int port) {
        return new ServerAddress("127.0.0.1", port);
    }

    private OpenFleet open(Fleet fleet) throws Exception {
        Path file = folder.resolve(fleet.getName() + ".fleet");
        new FleetFile(new DurableWriter()).save(fleet, file);
        return user.open(file);
    }

    private List<String> row(String title) {
        Table table = bench.everything().find(Table.class, MATRIX);
        return bench.ui(() -> Arrays.stream(table.getItems()).filter(item -> item.getText(0).equals(title)).findFirst()
                .map(item -> List.of(item.getText(1), item.getText(2), item.getText(3))).orElseThrow());
    }

    private String details() {
        StyledText text = bench.everything().find(StyledText.class, "Findings about the server");
        return bench.ui(text::getText);
    }

    @Test
    void showsSuitesVerdictAndWhatToChangeAndKeepsThem() throws Exception {
        OpenFleet open = open(FleetBuilder.fleet("Checked").target("NAS", at(local(vsftpd.port())))
                .target("Hub", at(new ServerAddress("slatecard.invalid", 21)))
                .target("Plain", target -> target.setHostName("plain.example")).build());
        Pane question = user.ask(TITLE);
        assertThat(question.labels()).anyMatch(text -> text.contains("these 2 servers") && text.contains("not log in"));
        assertThat(question.text("Servers to connect to")).contains("127.0.0.1:" + vsftpd.port() + " (NAS)",
                "slatecard.invalid:21 (Hub)", "Plain: ");
        bench.picture("server-check-question");
        question.press("Connect");
        user.untilStatus("Checked just now with what the MPC-2610 offers.");
        assertThat(row("Verdict")).containsExactly("", "a deprecated suite is used with this camera.",
                "the host name is not known.");
        assertThat(row("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384")).containsExactly("★ recommended", "accepted",
                "unknown");
        assertThat(row("TLS_RSA_WITH_AES_128_CBC_SHA")).containsExactly("deprecated", "accepted", "unknown");
        assertThat(row("Protocol versions")).containsExactly("", "TLS 1.3, TLS 1.2, TLS 1.1, TLS 1.0", "");
        assertThat(row("TLS_RSA_WITH_AES_256_CBC_SHA256")).containsExactly("deprecated", "refused", "unknown");
        assertThat(details()).contains("Probably vsftpd", "Error\n", "Source: F19, F20 (suite-deprecated-negotiated)");
        bench.everything().untilAllNamed();
        bench.picture("server-check");
        bench.everything().press("Copy Settings");
        user.untilCopied("\nssl_ciphers=ECDHE-");
        addWhatTheServerSent(open);
        IWorkbenchPage page = bench.page();
        bench.run(() -> page.hideView(page.findView(ServerCheckView.ID)));
        bench.view(ServerCheckView.ID);
        bench.everything().choose("Server", "Hub (slatecard.invalid:21)");
        assertThat(details()).contains("The host name “slatecard.invalid” is not known", "Source: RFC 1034");
        assertThat(bench.everything().has(Button.class, "Copy Settings")).isFalse();
        Button add = bench.everything().find(Button.class, "Add Certificates…");
        assertThat(bench.ui(add::isEnabled)).isFalse();
    }

    private void addWhatTheServerSent(OpenFleet open) {
        bench.everything().press("Add Certificates…");
        Pane choice = bench.shell("Add Certificates");
        Table sent = choice.find(Table.class, "Certificates to add");
        assertThat(bench.ui(() -> sent.getItem(0).getText())).contains("(server, until ", "SHA-256 ");
        bench.picture("server-check-add");
        choice.press("OK");
        bench.until("the certificate in the fleet", () -> !open.fleet().getCertificates().isEmpty());
        assertThat(open.fleet().getCertificates().get(0).getOrigin()).isEqualTo("127.0.0.1:" + vsftpd.port());
    }

    @Test
    void connectsToNothingBeforeTheUserAgreesAndNothingIsOpenAfterCancelling() throws Exception {
        try (FakeServer silent = new FakeServer(Talk::drain)) {
            open(FleetBuilder.fleet("Silent").target("NAS", at(local(silent.port()))).build());
            bench.view(ServerCheckView.ID);
            Pane question = user.ask(TITLE);
            Spinner connections = question.find(Spinner.class);
            bench.run(() -> connections.setSelection(3));
            question.press("Cancel");
            question.untilClosed();
            user.untilStatus("The servers of this fleet have not been checked.");
            assertThat(silent.connections()).isZero();
            Pane again = user.ask(TITLE);
            Spinner kept = again.find(Spinner.class);
            assertThat(bench.ui(kept::getSelection)).isEqualTo(3);
            again.press("Connect");
            user.untilStatus("Checking servers");
            bench.until("a connection", () -> silent.connections() > 0);
            user.cancel("Checking servers");
            user.untilStatus("Not finished: Cancelled.\nThe servers of this fleet have not been checked.");
            silent.awaitNoConnection();
        }
    }

    @Test
    void saysWhyThereIsNothingToCheck() throws Exception {
        open(FleetBuilder.fleet("Plain").target("NAS", target -> target.setHostName("nas.example")).build());
        assertThat(user.ask(TITLE).labels()).anyMatch(text -> text.startsWith("There is no server to check.\nNAS: "));
    }

    @Test
    void saysThatWithAModelThatIsNotKnownTheOfferIsNotKnown() throws Exception {
        Fleet fleet = FleetBuilder.fleet("Modelless").target("NAS", at(local(vsftpd.port()))).build();
        fleet.setModelId("none");
        open(fleet);
        assertThat(user.ask(TITLE).labels()).anyMatch(text -> text.contains("The camera model “none” is not known"));
    }
}
