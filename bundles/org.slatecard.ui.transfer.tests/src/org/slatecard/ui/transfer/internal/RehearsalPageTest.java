package org.slatecard.ui.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.RehearsalStep.Found;
import org.slatecard.transfer.RehearsalStep.Kind;
import org.slatecard.transfer.ServerAddress;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.KnownRehearsal;
import org.slatecard.transfer.history.RehearsalEntry;

/** What stays selected on the page of rehearsals while results come in. */
class RehearsalPageTest {
    private static final Instant JUNE = Instant.parse("2026-06-12T08:30:00Z");
    @RegisterExtension
    final Bench bench = new Bench();
    private Shell shell;
    private RehearsalPage page;

    @BeforeEach
    void openPage() {
        bench.run(() -> {
            shell = new Shell(bench.window().getShell());
            shell.setLayout(new FillLayout());
            page = new RehearsalPage(shell);
            shell.setSize(900, 400);
            shell.open();
        });
    }

    @AfterEach
    void closePage() {
        bench.run(shell::dispose);
    }

    private static RehearsalEntry rehearsed(String camera, boolean succeeds, int second) {
        RehearsalStep step = new RehearsalStep(Kind.CWD, Duration.ZERO, List.of(), succeeds
                ? Optional.empty()
                : Optional.of(Found.of(RehearsalProblem.DIRECTORY_MISSING, "/in", "550 no")));
        return new RehearsalEntry("MPC-2610", List.of(), Optional.empty(), new RehearsalResult(camera, "Van",
                new ServerAddress("ftp.example", 21), JUNE.plusSeconds(second), List.of(step)));
    }

    private void show(boolean more, RehearsalEntry... entries) {
        bench.run(() -> page.show(new FleetHistory(List.of(), List.of(entries)),
                Arrays.stream(entries).map(each -> new KnownRehearsal(each, Optional.empty())).toList(), more));
    }

    private Table table() {
        return Pane.of(bench, shell).find(Table.class, "Rehearsed uploads");
    }

    private String selected() {
        Table table = table();
        return bench.ui(() -> table.getSelection()[0].getText(0));
    }

    private void choose(int row) {
        Table table = table();
        bench.run(() -> {
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    private ExpandableComposite story() {
        return Pane.of(bench, shell).all(ExpandableComposite.class).get(0);
    }

    @Test
    void theFirstThatFailedIsShownUnlessAnotherIsChosen() {
        show(false, rehearsed("CAM 1", true, 0), rehearsed("CAM 2", false, 1), rehearsed("CAM 3", false, 2));
        assertThat(selected()).isEqualTo("CAM 2");
    }

    @Test
    void theUploadThatIsChosenStaysSoAndItsStoryAsItWasRead() {
        RehearsalEntry first = rehearsed("CAM 1", true, 0);
        RehearsalEntry second = rehearsed("CAM 2", false, 1);
        show(true, first, second);
        choose(0);
        ExpandableComposite read = story();
        show(true, first, second, rehearsed("CAM 3", false, 2));
        assertThat(selected()).isEqualTo("CAM 1");
        assertThat(story()).isSameAs(read);
        show(false, second, rehearsed("CAM 3", false, 2), rehearsed("CAM 1", true, 3));
        assertThat(selected()).isEqualTo("CAM 1");
        assertThat(story()).isNotSameAs(read);
    }

    @Test
    void whatHasChangedStandsBeforeTheStoryAndBothHaveRoomInALowWindow() {
        bench.run(() -> shell.setSize(900, 200));
        RehearsalEntry before = rehearsed("CAM 1", true, 0);
        RehearsalEntry now = rehearsed("CAM 1", false, 1);
        bench.run(() -> page.show(new FleetHistory(List.of(), List.of(before, now)),
                List.of(new KnownRehearsal(now, Optional.of(RehearsalProblem.DIRECTORY_MISSING.wayOut()))), false));
        StyledText changes = Pane.of(bench, shell).find(StyledText.class, "What has changed");
        assertThat(bench.ui(() -> changes.getText())).startsWith("Out of date, because").contains(
                "It succeeded before.",
                "New: ");
        ScrolledComposite scroll = bench.ui(() -> (ScrolledComposite) changes.getParent().getParent());
        bench.until("room for both", () -> scroll.getClientArea().height > 80);
        assertThat(bench.ui(scroll::getOrigin).y).isZero();
        show(false, now);
        assertThat(bench.ui(changes::isVisible)).isFalse();
    }

    @Test
    void nothingJumpsWhileOthersAreRehearsedAndThenTheFailureIsShown() {
        RehearsalEntry first = rehearsed("CAM 1", true, 0);
        show(true, first);
        show(true, first, rehearsed("CAM 2", false, 1));
        assertThat(selected()).isEqualTo("CAM 1");
        show(false, first, rehearsed("CAM 2", false, 1));
        assertThat(selected()).isEqualTo("CAM 2");
    }
}
