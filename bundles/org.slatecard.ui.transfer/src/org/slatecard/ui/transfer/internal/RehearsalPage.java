package org.slatecard.ui.transfer.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.history.Differences;
import org.slatecard.transfer.history.FleetHistory;
import org.slatecard.transfer.history.KnownRehearsal;
import org.slatecard.transfer.history.RehearsalEntry;
import org.slatecard.workbench.AccessibleName;

/** The uploads that were rehearsed, and the story of the one that is selected. */
final class RehearsalPage {
    private static final int MARGIN = 6;
    private static final int WIDEST = 330;
    private static final int[] WEIGHTS = {42, 58};

    private final SashForm area;
    private final TableViewer list;
    private final LocalResourceManager images;
    private Label age;
    private Button copy;
    private Story story;
    private FleetHistory history = FleetHistory.EMPTY;
    private boolean running;
    private RehearsalEntry chosen;
    private RehearsalEntry told;

    RehearsalPage(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        list = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE);
        images = new LocalResourceManager(JFaceResources.getResources(), list.getTable());
        list.getTable().setHeaderVisible(true);
        list.setContentProvider(ArrayContentProvider.getInstance());
        AccessibleName.give(list.getTable(), Messages.Rehearsals);
        column(Messages.Camera, each -> each.entry().result().camera(), false);
        column(Messages.Target,
                each -> NLS.bind(Messages.Column, each.entry().result().target(), each.entry().result().server()),
                false);
        column(Messages.Result, RehearsalTexts::verdict, true);
        list.addSelectionChangedListener(event -> select());
        list.getTable().addListener(SWT.Selection, event -> chosen = selected().entry());
        createStory();
        area.setWeights(WEIGHTS);
    }

    private void createStory() {
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(MARGIN, 0, 0, 0).applyTo(right);
        age = new Label(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(age);
        copy = new Button(right, SWT.PUSH);
        copy.setText(Messages.CopyAdvice);
        copy.addListener(SWT.Selection,
                event -> Copying.text(area.getDisplay(), RehearsalTexts.advice(selected().entry().result())));
        story = new Story(right);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(story.control());
    }

    Control control() {
        return area;
    }

    /**
     * The upload that the user chose stays selected, and while others are being rehearsed whichever is; else the first
     * that failed is, or the last.
     */
    void show(FleetHistory results, List<KnownRehearsal> last, boolean more) {
        if (results.rehearsals().equals(history.rehearsals()) && more == running && last.equals(list.getInput())) {
            return;
        }
        RehearsalEntry kept = chosen == null && more && selected() != null ? selected().entry() : chosen;
        history = results;
        running = more;
        int top = list.getTable().getTopIndex();
        list.setInput(last);
        for (TableColumn column : list.getTable().getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth()));
        }
        list.getTable().setTopIndex(top);
        Optional<KnownRehearsal> shown = last.stream()
                .filter(each -> kept != null && each.entry().isOfTheSame(kept)).findFirst()
                .or(() -> last.stream().filter(each -> !each.entry().result().succeeds()).findFirst())
                .or(() -> last.stream().reduce((first, second) -> second));
        shown.ifPresent(each -> list.setSelection(new StructuredSelection(each), true));
    }

    /** Another fleet is shown from now on. */
    void forget() {
        chosen = null;
    }

    /** What has changed since: in the fleet, and from the run before to this one. */
    private void lead(KnownRehearsal known) {
        StyledLines lines = new StyledLines();
        known.changes().ifPresent(
                changed -> lines.plain(NLS.bind(Messages.OutdatedSince, changed.in(Locale.getDefault()))));
        Optional<RehearsalEntry> before = history.before(known.entry());
        List<Text> changes = before.map(each -> Differences.between(each, known.entry())).orElse(List.of());
        before.ifPresent(each -> Changes.add(each.result().at(), changes, lines));
        story.lead(lines, known.changes().isPresent() || !changes.isEmpty());
    }

    private KnownRehearsal selected() {
        return (KnownRehearsal) list.getStructuredSelection().getFirstElement();
    }

    private void select() {
        KnownRehearsal known = selected();
        if (known != null) {
            lead(known);
            tell(known.entry());
            copy.setEnabled(known.entry().result().hasFindings());
            showAge();
        }
    }

    /** A story that is being read stays as it was opened and scrolled. */
    private void tell(RehearsalEntry entry) {
        if (!entry.equals(told)) {
            told = entry;
            story.show(entry.result());
        }
    }

    void showAge() {
        KnownRehearsal known = selected();
        if (known != null) {
            RehearsalResult result = known.entry().result();
            age.setText(NLS.bind(Messages.Rehearsed, new Object[]{
                    Age.since(result.at()), result.camera(), result.server()}));
        }
    }

    void setFocus() {
        list.getTable().setFocus();
    }

    private void column(String title, Function<KnownRehearsal, String> text, boolean signed) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((KnownRehearsal) element);
            }

            @Override
            public Image getImage(Object element) {
                return signed ? images.get(Sign.of((KnownRehearsal) element).image()) : null;
            }
        });
    }
}
