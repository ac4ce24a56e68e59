package org.slatecard.ui.card.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardFile;
import org.slatecard.card.LoadPlan;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.CameraChooser;

/** What the card is for: those whom it was written for, cameras by group, one transfer target, or a card of the plan. */
final class ContentPage extends TaskPage {
    private static final int SUMMARY_HEIGHT = 90;

    private final boolean verifies;
    private Button asWritten;
    private Button ofCameras;
    private Button ofTarget;
    private CameraChooser cameras;
    private Combo targets;
    private Button ofPlan;
    private LoadPlanPart plan;
    private Text summary;

    /** @param verifies whether the card has been written already, so that it may say itself whom it is for */
    ContentPage(CardTask task, boolean verifies) {
        super("content", Messages.ContentTitle, task);
        this.verifies = verifies;
        setDescription(task.unsaved() ? Messages.ContentUnsaved : Messages.ContentDescription);
    }

    @Override
    void fill(Composite page) {
        boolean bySelection = !verifies || !task().selected().isEmpty();
        if (verifies) {
            asWritten = radio(page, Messages.ForWritten, !bySelection);
        }
        ofCameras = radio(page, Messages.ForCameras, bySelection);
        cameras = new CameraChooser(page, task().fleet(), task().selected(), this::choose);
        ofTarget = radio(page, Messages.ForTarget, false);
        targets = new Combo(page, SWT.READ_ONLY);
        targets.setItems(task().fleet().getTargets().stream().map(ContentPage::name).toArray(String[]::new));
        AccessibleName.give(targets, Messages.Target);
        targets.addListener(SWT.Selection, e -> choose());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(20, 0).applyTo(targets);
        ofTarget.setEnabled(targets.getItemCount() > 0);
        targets.select(0);
        if (!verifies) {
            ofPlan = radio(page, Messages.ForPlan, false);
            plan = new LoadPlanPart(page);
            plan.setEnabled(false);
        }
        summary = Notes.create(page, verifies ? Messages.SummaryCompared : Messages.Summary, SUMMARY_HEIGHT);
        choose();
    }

    private boolean byPlan() {
        return ofPlan != null && ofPlan.getSelection();
    }

    /** Makes the plan, which looks at all cameras, and chooses its first card. */
    private void choosePlan() {
        BusyIndicator.showWhile(getShell().getDisplay(), task()::makePlan);
        LoadPlan made = task().plan();
        plan.show(made, this::chooseCard);
        if (made.cards().isEmpty()) {
            task().choose((CardContent) null);
            summary.setText(Messages.PlanEmpty);
            setPageComplete(false);
        } else {
            plan.choose(made.cards().get(0));
        }
    }

    private void chooseCard(LoadPlan.Card card) {
        task().choose(card);
        List<String> lines = new ArrayList<>(List.of(NLS.bind(Messages.PlanCard, card.number(),
                task().plan().cards().size())));
        lines.add(summary(task().content()));
        task().plan().warningsOfNoCard().forEach(warning -> lines.add(warning.in(Locale.getDefault())));
        summary.setText(String.join("\n", lines));
        setPageComplete(true);
    }

    private Button radio(Composite page, String text, boolean selected) {
        Button radio = new Button(page, SWT.RADIO);
        radio.setText(text);
        radio.setSelection(selected);
        radio.addListener(SWT.Selection, e -> choose());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(radio);
        return radio;
    }

    private void choose() {
        boolean byCamera = ofCameras.getSelection();
        cameras.setEnabled(byCamera);
        targets.setEnabled(ofTarget.getSelection());
        if (plan != null) {
            plan.setEnabled(byPlan());
        }
        if (byPlan()) {
            choosePlan();
            return;
        }
        if (verifies && asWritten.getSelection()) {
            task().choose((CardContent) null);
            summary.setText(Messages.SummaryWritten);
            setPageComplete(true);
            return;
        }
        CardContent content = byCamera
                ? task().services().contents().forCameras(task().fleet(), cameras.ticked(), task().models())
                : task().services().contents().forTarget(task().fleet(),
                        task().fleet().getTargets().get(targets.getSelectionIndex()), task().models());
        task().choose(content);
        summary.setText(summary(content));
        setPageComplete(!content.files().isEmpty());
    }

    private static String summary(CardContent content) {
        List<String> lines = new ArrayList<>();
        for (CardFile file : content.files()) {
            lines.add(NLS.bind(Messages.SummaryFile, file.name(), file.certificates().stream()
                    .map(CardCertificate::label).collect(Collectors.joining(", "))));
        }
        content.warnings().forEach(warning -> lines.add(warning.in(Locale.getDefault())));
        return String.join("\n", lines);
    }

    private static String name(TransferTarget target) {
        return Objects.requireNonNullElse(target.getDisplayName(), "");
    }
}
