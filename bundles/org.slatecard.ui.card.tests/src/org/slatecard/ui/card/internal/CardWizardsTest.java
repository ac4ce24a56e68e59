package org.slatecard.ui.card.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardManifest;
import org.slatecard.card.LoadPlan;
import org.slatecard.card.LoadPlanner;
import org.slatecard.model.Samples;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.testsupport.CardImage;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Names;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.WrittenCard;
import org.slatecard.workbench.WrittenCards;

/** From the sample fleet in the editor to a verified card, as a user does it. */
class CardWizardsTest {
    /** When another workspace wrote a card. */
    private static final Instant ELSEWHERE = Instant.parse("2099-01-01T00:00:00Z");
    private static final String CERTIFICATE = "certification.pem";

    @RegisterExtension
    final Bench bench = new Bench();
    @TempDir
    private Path folder;
    private OpenFleet open;

    @BeforeEach
    void openTheSample() throws IOException {
        Path fleet = folder.resolve(Samples.OB_VAN);
        Files.write(fleet, new Samples().content(Samples.OB_VAN));
        IEditorPart editor = bench.open(fleet);
        open = bench.eventually("the fleet to be open", () -> Adapters.adapt(editor, OpenFleet.class));
    }

    @Test
    void writesAnExfatCardShowsTheVerdictAndVerifiesIt() throws Exception {
        try (CardImage card = CardImage.exfat(folder, 8)) {
            Files.writeString(card.root().resolve("C0001.MP4"), "film");
            Pane export = plan("Export to Card…", "Export to Card", card.root());
            untilFinishable(export, "Write");
            assertThat(export.text("Notes")).contains("C0001.MP4");
            bench.picture("card-plan");
            export.press("Eject the card when it is done");
            export.press("Write");
            untilSaid(export, card.root() + ": written and verified");
            bench.picture("card-result");
            export.press("Close");
            export.untilClosed();

            assertThat(card.root().resolve(CERTIFICATE)).content().startsWith("-----BEGIN CERTIFICATE-----\n");
            assertThat(card.root().resolve(CardManifest.FILE_NAME)).exists();
            assertThat(card.root().resolve("C0001.MP4")).hasContent("film");
            WrittenCard kept = known(card.root());
            assertThat(kept.cameras()).hasSize(open.fleet().getCameras().size());
            assertThat(kept.certificates()).isNotEmpty().allMatch(sha256 -> sha256.matches("[0-9a-f]{64}"));

            Pane verify = plan("Verify Card…", "Verify Card", card.root());
            untilSaid(verify, card.root() + " holds what the fleet says");
            bench.picture("card-verify");
            Files.writeString(card.root().resolve(CERTIFICATE), "changed");
            verify.press("Back");
            verify.press("Next");
            untilSaid(verify, card.root() + " does not hold what the fleet says");
            verify.press("Close");
            verify.untilClosed();
        }
    }

    @Test
    void namesATargetThatTheCamerasHaveSinceTheCardWasWritten() throws Exception {
        Path card = Files.createDirectory(folder.resolve("card"));
        Fleet fleet = open.fleet();
        TransferTarget second = fleet.getTargets().get(1);
        bench.run(() -> {
            fleet.getGroups().forEach(group -> group.eUnset(FleetPackage.Literals.SETTINGS__TRANSFER_TARGETS));
            fleet.getTransferTargets().remove(second);
        });
        Pane export = plan("Export to Card…", "Export to Card", card);
        untilFinishable(export, "Write");
        export.press("Write");
        untilSaid(export, card + ": written and verified");
        export.press("Close");
        bench.run(() -> fleet.getTransferTargets().add(second));

        Pane verify = plan("Verify Card…", "Verify Card", card);
        untilSaid(verify, card + " does not hold what the fleet says");
        assertThat(verify.text("Notes")).contains(second.getDisplayName());
        verify.press("Back");
        verify.press("Back");
        verify.press("For one transfer target");
        bench.picture("card-verify-content");
        verify.press("Next");
        verify.press("Next");
        untilSaid(verify, card + " holds what the fleet says");
    }

    @Test
    void writesTheNextCardWithoutOpeningTheWizardAgain() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Pane export = plan("Export to Card…", "Export to Card", first);
        untilFinishable(export, "Write");
        export.press("Write");
        untilSaid(export, first + ": written and verified");

        export.press("Next Card");
        write(export, second);

        assertThat(Files.readAllBytes(second.resolve(CERTIFICATE))).isEqualTo(Files.readAllBytes(first.resolve(
                CERTIFICATE)));
    }

    @Test
    void aCardThatIsRefusedCannotBeWrittenAndTheReasonIsShown() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Pane export = plan("Export to Card…", "Export to Card", file);

        bench.until("the reason", () -> field(export, "Notes").getText().contains("is a file"));
        Button write = export.find(Button.class, "Write");
        assertThat(bench.ui(write::isEnabled)).isFalse();
    }

    @Test
    void writesTheCardsOfThePlanOneAfterTheOtherAndVerifiesThem() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        bench.menu("Card", "Export to Card…");
        Pane export = bench.shell("Export to Card");
        bench.until("the way to the plan", () -> field(export, "What the card gets").getText()
                .contains("“For one card of the plan”"));
        export.press("For one card of the plan, where one file cannot do for all");
        Table rows = export.find(Table.class, "Card plan");
        bench.until("a plan of two cards", () -> Stream.of(rows.getItems()).map(row -> row.getText(0)).distinct()
                .toList().equals(List.of("1", "2")));
        Button all = export.find(Button.class, "Select All");
        assertThat(bench.ui(all::isEnabled)).as("it is for the cameras above").isFalse();
        bench.picture("card-load-plan");
        export.press("Next");
        write(export, first);
        export.press("Next Card");
        write(export, second);
        export.press("Close");
        export.untilClosed();

        assertThat(Files.readString(first.resolve(CERTIFICATE))).containsOnlyOnce("BEGIN")
                .isNotEqualTo(Files.readString(second.resolve(CERTIFICATE)));
        Path manifest = second.resolve(CardManifest.FILE_NAME);
        Files.writeString(manifest, Files.readString(manifest).replaceFirst("\"written\": *\"[^\"]+\"",
                "\"written\": \"" + ELSEWHERE + "\""));
        Pane verify = plan("Verify Card…", "Verify Card", second);
        untilSaid(verify, second + " holds what the fleet says");
        WrittenCard known = known(second);
        assertThat(known.written()).isEqualTo(ELSEWHERE);
        assertThat(known.certificates()).hasSize(1).allMatch(sha256 -> sha256.matches("[0-9a-f]{64}"));
    }

    /** What the calendar is told of a card. */
    private WrittenCard known(Path card) {
        List<WrittenCard> all = bench.ui(() -> bench.window().getService(IEclipseContext.class).get(WrittenCards.class)
                .of(open.fleet().getId()));
        return all.stream().filter(each -> each.place().contains(card.toString())).findFirst().orElseThrow();
    }

    @Test
    void savesThePlanInTheWordsOfTheCommandLine() {
        Path file = folder.resolve("plan.txt");
        IEclipseContext context = bench.ui(() -> bench.window().getService(IEclipseContext.class));
        LoadPlan plan = bench.ui(() -> new LoadPlanner(context.get(CardContents.class)).plan(open.fleet(),
                open.models()));
        Shell shell = bench.ui(() -> new Shell(bench.window().getShell()));
        bench.run(() -> shell.setLayout(new GridLayout(2, false)));
        LoadPlanPart part = bench.ui(() -> new LoadPlanPart(shell));
        bench.run(() -> part.show(plan, card -> {}));

        bench.run(() -> part.save(file));

        assertThat(file).content().startsWith("cards: 2\n").contains("CAM 1, [Server Settings1] (Truck-Ingest)",
                "Card 2: certification.pem with Example Newsroom Root R2", "[Root Certificate] > [Load]");
        bench.run(shell::dispose);
    }

    private Pane plan(String menu, String title, Path card) {
        bench.menu("Card", menu);
        Pane wizard = bench.shell(title);
        wizard.press("Next");
        wizard.type("Card or folder", card.toString());
        wizard.press("Next");
        return wizard;
    }

    private void write(Pane export, Path card) {
        export.type("Card or folder", card.toString());
        export.press("Next");
        untilFinishable(export, "Write");
        export.press("Write");
        untilSaid(export, card + ": written and verified");
    }

    private void untilFinishable(Pane wizard, String button) {
        Button finish = wizard.find(Button.class, button);
        bench.until(button + " to be enabled", finish::isEnabled);
    }

    private void untilSaid(Pane wizard, String words) {
        bench.until(words, () -> wizard.labels().stream().anyMatch(words::equals));
    }

    private Text field(Pane wizard, String name) {
        return wizard.all(Text.class).stream().filter(text -> bench.ui(() -> Names.of(text)).equals(name)).findFirst()
                .orElseThrow();
    }
}
