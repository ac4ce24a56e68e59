package org.slatecard.ui.card.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPlan;
import org.slatecard.card.FileState;
import org.slatecard.card.PlannedFile;
import org.slatecard.workbench.TextTable;

/** What is going to happen to the card. Nothing has been touched yet. */
final class PlanPage extends TaskPage {
    private static final int NOTES_HEIGHT = 90;

    private final boolean ejectFirst;
    private TextTable<PlannedFile> files;
    private Text notes;
    private Button eject;
    private CardPlan plan;

    /** @param ejectFirst whether ejecting is chosen to begin with */
    PlanPage(CardTask task, boolean ejectFirst) {
        super("plan", Messages.PlanTitle, task);
        this.ejectFirst = ejectFirst;
        setPageComplete(false);
    }

    @Override
    void fill(Composite page) {
        files = new TextTable<>(page, Messages.Files, List.of(
                new TextTable.Column<>(Messages.FileName, 25, file -> file.file().name()),
                new TextTable.Column<>(Messages.WhatHappens, 20, file -> StateText.of(file.state())),
                new TextTable.Column<>(Messages.OnCard, 27, file -> file.onCard().orElse(Messages.Nothing)),
                new TextTable.Column<>(Messages.WillBe, 27, file -> file.file().sha256())));
        notes = Notes.create(page, Messages.Notes, NOTES_HEIGHT);
        eject = new Button(page, SWT.CHECK);
        eject.setText(Messages.EjectWhenDone);
        eject.setSelection(ejectFirst);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(eject);
    }

    /** The plan that is shown; null while there is none. */
    CardPlan plan() {
        return plan;
    }

    boolean eject() {
        return eject.isEnabled() && eject.getSelection();
    }

    @Override
    void shown() {
        make();
    }

    /** Looks at the card again. */
    void make() {
        plan = null;
        setPageComplete(false);
        setErrorMessage(null);
        setDescription(Messages.Planning);
        background().start(Messages.Planning,
                monitor -> task().services().planner().plan(task().content(), task().card(), task().folders()),
                this::show,
                this::refuse);
    }

    private void refuse(String why) {
        files.show(List.of());
        notes.setText(why);
        setErrorMessage(Messages.Refused);
    }

    private void show(CardPlan made) {
        plan = made;
        boolean ejectable = task().services().ejection().supports(made.drive());
        eject.setEnabled(ejectable);
        eject.setText(ejectable ? Messages.EjectWhenDone : Messages.EjectYourself);
        eject.requestLayout();
        files.show(made.files());
        List<String> lines = new ArrayList<>();
        made.warnings().forEach(warning -> lines.add(NLS.bind(Messages.Warning, warning.in(Locale.getDefault()))));
        lines.add(NLS.bind(made.manifest() == FileState.NEW ? Messages.ManifestNew : Messages.ManifestReplaced,
                CardManifest.FILE_NAME));
        lines.add(NLS.bind(Messages.Untouched, made.untouched().size(), String.join(", ", made.untouched())));
        notes.setText(String.join("\n", lines));
        setDescription(NLS.bind(Messages.PlanDescription, DriveText.of(made.drive())));
        setMessage(made.warnings().isEmpty() ? null : NLS.bind(Messages.PlanWarnings, DriveText.of(made.drive())),
                WARNING);
        setPageComplete(true);
    }
}
