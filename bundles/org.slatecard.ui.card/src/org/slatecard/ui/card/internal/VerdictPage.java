package org.slatecard.ui.card.internal;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardContents;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardVerdict;
import org.slatecard.card.CheckedFile;
import org.slatecard.card.Drive;
import org.slatecard.card.Recipient;
import org.slatecard.workbench.TextTable;
import org.slatecard.workbench.WrittenCard;

/** Whether the card holds what the fleet says today. */
final class VerdictPage extends TaskPage {
    private static final int NOTES_HEIGHT = 90;
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
            .withZone(ZoneId.systemDefault());

    private VerdictBanner banner;
    private TextTable<CheckedFile> files;
    private Text notes;

    VerdictPage(CardTask task) {
        super("verdict", Messages.VerdictTitle, task);
        setDescription(Messages.VerdictDescription);
        setPageComplete(false);
    }

    @Override
    void fill(Composite page) {
        banner = new VerdictBanner(page);
        files = new TextTable<>(page, Messages.Files, List.of(
                new TextTable.Column<>(Messages.FileName, 25, CheckedFile::name),
                new TextTable.Column<>(Messages.Verdict, 20, file -> StateText.of(file.state())),
                new TextTable.Column<>(Messages.Expected, 27, file -> file.expected().orElse("")),
                new TextTable.Column<>(Messages.OnCard, 27, file -> file.onCard().orElse(""))));
        notes = Notes.create(page, Messages.Notes, NOTES_HEIGHT);
    }

    @Override
    void shown() {
        verify();
    }

    private void verify() {
        banner.clear(Messages.Verifying);
        files.show(List.of());
        notes.setText("");
        setPageComplete(false);
        if (task().content() == null) {
            background().start(Messages.Verifying,
                    monitor -> task().services().verification().manifest(task().card()),
                    manifest -> compare(asWritten(manifest)), this::refuse);
        } else {
            compare(task().content());
        }
    }

    private CardContent asWritten(Optional<CardManifest> manifest) {
        CardContents contents = task().services().contents();
        return manifest.map(found -> contents.forManifest(found, task().fleet(), task().models()))
                .orElseGet(() -> contents.forFleet(task().fleet(), task().models()));
    }

    private void compare(CardContent content) {
        background().start(Messages.Verifying,
                monitor -> new Compared(task().services().verification().verify(content, task().card()),
                        task().services().drives().at(task().card())),
                this::show, this::refuse);
    }

    private void refuse(String why) {
        banner.show(false, Messages.NotVerified);
        notes.setText(why);
    }

    /** A verdict, and the drive of the card. */
    private record Compared(CardVerdict verdict, Drive drive) {}

    private void show(Compared compared) {
        CardVerdict verdict = compared.verdict();
        banner.show(verdict.matches(), NLS.bind(verdict.matches() ? Messages.Matches : Messages.DoesNotMatch,
                verdict.card()));
        files.show(verdict.files());
        List<String> lines = new ArrayList<>(
                verdict.notes().stream().map(note -> note.in(Locale.getDefault())).toList());
        verdict.manifest().ifPresent(manifest -> lines.add(history(manifest)));
        notes.setText(String.join("\n", lines));
        setPageComplete(true);
        verdict.manifest().ifPresent(manifest -> remember(compared, manifest));
    }

    /** A card that was written elsewhere for this fleet gets into the calendar here, with what it holds now. */
    private void remember(Compared compared, CardManifest manifest) {
        if (manifest.fleet().id().equals(task().fleet().getId())) {
            task().services().written().add(manifest.fleet().id(),
                    new WrittenCard(DriveText.of(compared.drive()),
                            manifest.cameras().stream().map(Recipient::name).toList(), manifest.written(),
                            compared.verdict().held()));
        }
    }

    private static String history(CardManifest manifest) {
        String cameras = manifest.cameras().stream().map(Recipient::name).collect(Collectors.joining(", "));
        return NLS.bind(Messages.History,
                new Object[]{WRITTEN.format(manifest.written()), manifest.fleet().name(), cameras});
    }
}
