package org.slatecard.ui.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.slatecard.ui.transfer.internal.UploadServer.at;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.testsupport.ftp.FakeServer;
import org.slatecard.testsupport.ftp.FakeServer.Talk;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.HistoryFile;
import org.slatecard.workbench.OpenFleet;

/** Rehearsals in the window, with a real server, its fleet and a vault. */
class RehearsalViewTest {
    private static final String TITLE = "Rehearse Transfer";
    private static final String ALL_AT_ONCE = "Also log in as often at a time as the fleet has cameras for that server;"
            + " a server may block this computer for it";
    private static final String LOG_IN = "Log In and Rehearse";
    private static final String UPLOADS = "Uploads to rehearse";
    private static final String LIST = "Rehearsed uploads";
    @TempDir
    private static Path servers;
    private static UploadServer server;

    @RegisterExtension
    final Bench bench = new Bench();
    private final ServerCheckUser user = new ServerCheckUser(bench);
    @TempDir
    Path folder;

    @BeforeAll
    static void startServer() throws IOException {
        server = new UploadServer(servers);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    private void select(Object element) {
        bench.run(() -> bench.page().getActiveEditor().getSite().getSelectionProvider()
                .setSelection(new StructuredSelection(element)));
    }

    private void unlock(Pane question) {
        Link link = question.find(Link.class);
        assertThat(bench.ui(link::getText)).contains("vault is locked");
        bench.begin(() -> {
            Event event = new Event();
            event.text = "Unlock…";
            link.notifyListeners(SWT.Selection, event);
        });
        Pane dialog = bench.shell("Unlock Vault");
        dialog.type("Passphrase", UploadServer.PASSPHRASE);
        dialog.press("Unlock");
        dialog.untilClosed();
    }

    private boolean enabled(Pane question) {
        Button button = question.find(Button.class, LOG_IN);
        return bench.ui(button::isEnabled);
    }

    private List<String> rows() {
        Table table = bench.everything().find(Table.class, LIST);
        return bench.ui(() -> Arrays.stream(table.getItems())
                .map(item -> item.getText(0) + ", " + item.getText(1) + ": " + item.getText(2)).toList());
    }

    private String ingest(String target) {
        return target + " (127.0.0.1:" + server.port() + ")";
    }

    @Test
    void asksUnlocksRehearsesOpensTheStepThatFailsAndKeepsTheResult() throws Exception {
        Path file = server.fleet(folder, "Uploads");
        OpenFleet open = user.open(file);
        Pane question = user.ask(TITLE);
        assertThat(enabled(question)).isFalse();
        assertThat(question.labels()).anyMatch(text -> text.contains("logs in") && text.contains("deletes it again"));
        assertThat(question.text(UPLOADS)).contains("CAM 1 > Ingest (127.0.0.1:" + server.port()
                + "), user “anonymous”, directory /in", "CAM 1 > Archive").doesNotContain("CAM 2");
        bench.picture("rehearse-question-locked");
        unlock(question);
        bench.until("the vault to be open", () -> enabled(question));
        question.press(ALL_AT_ONCE);
        bench.picture("rehearse-question");
        question.press(LOG_IN);
        user.untilStatus("Rehearsed uploads: 2, failed: 1");
        assertThat(rows()).containsExactly("CAM 1, " + ingest("Ingest") + ": An upload succeeds.", "CAM 1, "
                + ingest("Archive") + ": An upload fails: Destination directory (CWD)");
        assertThat(server.stored()).isEmpty();
        assertTheFailingStepIsOpenAndSeen();
        bench.everything().untilAllNamed();
        bench.picture("rehearsal");
        bench.everything().press("Copy Advice");
        user.untilCopied("make the directory for this user");
        assertThat(bench.ui(user::clipboard)).doesNotContain(UploadServer.PASSWORD);
        assertThat(bench.ui(() -> open.findings().all())).extracting(finding -> finding.rule().id())
                .contains("rehearsal-failed");
        FleetHistory kept = bench.ui(() -> new StoredResults(open.file()).read().history());
        assertThat(kept.lastRehearsals().get(0).result().steps()).last().extracting(RehearsalStep::kind)
                .isEqualTo(Kind.CONNECTIONS);
        String page = bench.ui(() -> SaveReportHandler.page(open, kept));
        assertThat(page).contains("What cameras need of 127.0.0.1:" + server.port(),
                "make the directory for this user");
        assertThat(page).doesNotContain(UploadServer.PASSWORD);
        assertThat(HistoryFile.beside(file)).content().contains("PASS ********");
        assertNoPasswordBelow(folder, Platform.getLogFileLocation().toPath().getParent());
        assertItIsSeenAfterOpeningTheFleetAgain(file);
    }

    /** Results, logs, and whatever else the workbench writes. */
    private static void assertNoPasswordBelow(Path... folders) throws IOException {
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).as(file.toString())
                            .doesNotContain(UploadServer.PASSWORD);
                }
            }
        }
    }

    private void assertItIsSeenAfterOpeningTheFleetAgain(Path file) {
        bench.run(() -> bench.page().closeAllEditors(false));
        user.untilStatus("Open a fleet to check the servers");
        OpenFleet again = user.open(file);
        user.untilStatus("Rehearsed uploads: 2, failed: 1");
        assertThat(rows()).hasSize(2);
        assertThat(bench.ui(() -> again.findings().all())).extracting(finding -> finding.rule().id())
                .contains("rehearsal-failed");
        assertItIsOutdatedAfterAnEdit(again);
    }

    private void assertItIsOutdatedAfterAnEdit(OpenFleet open) {
        bench.run(() -> open.domain().getCommandStack().execute(SetCommand.create(open.domain(),
                open.fleet().getTargets().get(1), FleetPackage.Literals.TRANSFER_TARGET__DESTINATION_DIRECTORY,
                "/in")));
        user.untilStatus("Rehearsed uploads: 2, failed: 1, out of date: 1");
        assertThat(rows().get(1)).endsWith("Out of date: An upload fails: Destination directory (CWD)");
        StyledText changes = bench.everything().find(StyledText.class, "What has changed");
        assertThat(bench.ui(() -> changes.getText()))
                .startsWith("Out of date, because this has changed in the fleet since: destination directory");
        assertThat(bench.ui(() -> open.findings().all())).extracting(finding -> finding.rule().id())
                .contains("rehearsal-outdated").doesNotContain("rehearsal-failed");
        bench.picture("rehearsal-outdated");
    }

    private void assertTheFailingStepIsOpenAndSeen() {
        ExpandableComposite failed = bench.everything().all(ExpandableComposite.class).stream()
                .filter(row -> bench.ui(() -> row.getText().startsWith("Destination directory (CWD): Error")))
                .findFirst().orElseThrow();
        assertThat(bench.ui(failed::isExpanded)).isTrue();
        String text = bench.ui(() -> ((StyledText) failed.getClient()).getText());
        assertThat(text).contains("→ CWD /none", "← 550",
                "Server: make the directory for this user.", "The camera probably shows: DirectoryCreateError",
                "Source: RFC 959, 4.1.1 (directory-missing)");
        ScrolledComposite scroll = bench.ui(() -> (ScrolledComposite) failed.getParent().getParent());
        bench.until("the failing step to be in sight", () -> {
            int top = failed.getLocation().y - scroll.getOrigin().y;
            return top >= 0 && top < scroll.getClientArea().height;
        });
    }

    @Test
    void offersWhatIsSelectedOrEachTargetOrTheWholeFleet() throws Exception {
        OpenFleet open = user.open(server.fleet(folder, "Choice"));
        select(bench.ui(() -> open.fleet().getCameras().get(1)));
        Pane question = user.ask(TITLE);
        assertThat(question.text(UPLOADS)).contains("CAM 2 > Ingest", "CAM 2 > Archive").doesNotContain("CAM 1");
        question.press("All cameras, each with all its transfer targets");
        bench.until("four uploads", () -> question.text(UPLOADS).lines().count() == 4);
        question.press("Cancel");
        question.untilClosed();
        select(bench.ui(() -> open.fleet().getTargets().get(1)));
        Pane again = user.ask(TITLE);
        assertThat(again.has(Button.class, "The selected transfer target: Archive")).isTrue();
        assertThat(again.text(UPLOADS)).startsWith("CAM 1 > Archive").doesNotContain("\n");
        again.press("Cancel");
        again.untilClosed();
    }

    @Test
    void cancellingLeavesNoConnection() throws Exception {
        try (FakeServer silent = new FakeServer(Talk::drain)) {
            Fleet fleet = FleetBuilder.fleet("Silent").camera("CAM 1", camera -> {})
                    .target("NAS", at(new ServerAddress("127.0.0.1", silent.port()))).build();
            fleet.getTransferTargets().addAll(fleet.getTargets());
            Path file = folder.resolve("Silent.fleet");
            new FleetFile(new DurableWriter()).save(fleet, file);
            user.open(file);
            Pane question = user.ask(TITLE);
            assertThat(silent.connections()).isZero();
            question.press(LOG_IN);
            user.untilStatus("Rehearsing transfers");
            bench.until("a connection", () -> silent.connections() > 0);
            user.cancel("Rehearsing transfers");
            user.untilStatus("Not finished: Cancelled. Nothing is left on 127.0.0.1:" + silent.port()
                    + ".\nNo upload of this fleet has been rehearsed.");
            silent.awaitNoConnection();
        }
    }
}
