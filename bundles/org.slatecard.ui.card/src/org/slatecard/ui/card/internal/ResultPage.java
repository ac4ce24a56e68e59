package org.slatecard.ui.card.internal;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.slatecard.card.CardResult;
import org.slatecard.card.Drive;
import org.slatecard.card.PlannedFile;
import org.slatecard.card.ReadBack;
import org.slatecard.workbench.TextTable;

/** What became of the card, and of those before it. */
final class ResultPage extends TaskPage {
    private static final int DETAILS_HEIGHT = 60;

    private final Runnable nextCard;
    private final List<Done> done = new ArrayList<>();
    private VerdictBanner banner;
    private Text details;
    private TextTable<PlannedFile> files;
    private TextTable<Done> cards;
    private Button eject;
    private Drive drive;

    /** @param nextCard what the button for another card does */
    ResultPage(CardTask task, Runnable nextCard) {
        super("result", Messages.ResultTitle, task);
        this.nextCard = nextCard;
        setDescription(Messages.ResultDescription);
    }

    @Override
    void fill(Composite page) {
        banner = new VerdictBanner(page);
        details = Notes.create(page, Messages.Details, DETAILS_HEIGHT);
        files = new TextTable<>(page, Messages.Written, List.of(
                new TextTable.Column<>(Messages.FileName, 30, file -> file.file().name()),
                new TextTable.Column<>(Messages.WhatHappened, 20, file -> StateText.of(file.state())),
                new TextTable.Column<>(Messages.Fingerprint, 50, file -> file.file().sha256())));
        cards = new TextTable<>(page, Messages.CardsDone, List.of(
                new TextTable.Column<>(Messages.Time, 20, Done::time),
                new TextTable.Column<>(Messages.Card, 50, Done::card),
                new TextTable.Column<>(Messages.Verdict, 30, Done::verdict)));
        eject = WidgetFactory.button(SWT.PUSH).text(Messages.Eject).onSelect(e -> eject()).create(page);
        WidgetFactory.button(SWT.PUSH).text(Messages.NextCard).onSelect(e -> nextCard.run()).create(page);
    }

    void succeeded(CardResult result, boolean ejects) {
        drive = result.plan().drive();
        files.show(result.files());
        finish(true, NLS.bind(Messages.Good, DriveText.of(drive)), Messages.VerdictGood);
        details.setText(result.readBack() == ReadBack.DEVICE ? Messages.ReadFromDevice : Messages.ReadFromSystem);
        eject.setEnabled(task().services().ejection().supports(drive));
        if (ejects) {
            eject();
        }
    }

    void failed(Drive card, String why) {
        drive = card;
        files.show(List.of());
        finish(false, NLS.bind(Messages.Bad, DriveText.of(drive)), Messages.VerdictBad);
        details.setText(why);
        eject.setEnabled(false);
    }

    private void finish(boolean good, String verdict, String word) {
        banner.show(good, verdict);
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(LocalTime.now());
        done.add(0, new Done(time, DriveText.of(drive), word));
        cards.show(List.copyOf(done));
    }

    private void eject() {
        eject.setEnabled(false);
        background().start(Messages.Ejecting, monitor -> {
            task().services().ejection().eject(drive);
            return drive;
        }, ejected -> details.append("\n" + NLS.bind(Messages.Ejected, DriveText.of(ejected))), why -> {
            details.append("\n" + why);
            eject.setEnabled(true);
        });
    }

    /** A card that was written, or was to be. */
    private record Done(String time, String card, String verdict) {}
}
