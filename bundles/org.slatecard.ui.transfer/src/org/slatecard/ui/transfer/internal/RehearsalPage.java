package org.slatecard.ui.transfer.internal;

import java.util.List;
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
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.history.Differences;
import org.slatecard.transfer.history.FleetHistory;
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
    private Label changes;
    private Story story;
    private FleetHistory history = FleetHistory.EMPTY;
    private RehearsalEntry chosen;

    RehearsalPage(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        list = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE);
        images = new LocalResourceManager(JFaceResources.getResources(), list.getTable());
        list.getTable().setHeaderVisible(true);
        list.setContentProvider(ArrayContentProvider.getInstance());
        AccessibleName.give(list.getTable(), Messages.Rehearsals);
        column(Messages.Camera, each -> each.result().camera(), false);
        column(Messages.Target, each -> NLS.bind(Messages.Column, each.result().target(), each.result().server()),
                false);
        column(Messages.Result, each -> RehearsalTexts.verdict(each.result()), true);
        list.addSelectionChangedListener(event -> select());
        list.getTable().addListener(SWT.Selection, event -> chosen = selected());
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
                event -> Copying.text(area.getDisplay(), RehearsalTexts.advice(selected().result())));
        changes = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(changes);
        story = new Story(right);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(story.control());
    }

    Control control() {
        return area;
    }

    /** What the user chose stays selected; else the first that failed is, or the last. */
    void show(FleetHistory results, List<RehearsalEntry> last) {
        if (results.rehearsals().equals(history.rehearsals()) && last.equals(list.getInput())) {
            return;
        }
        history = results;
        list.setInput(last);
        for (TableColumn column : list.getTable().getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth()));
        }
        Optional<RehearsalEntry> shown = last.stream().filter(each -> each.equals(chosen)).findFirst()
                .or(() -> last.stream().filter(each -> !each.result().succeeds()).findFirst())
                .or(() -> last.stream().reduce((first, second) -> second));
        shown.ifPresent(each -> list.setSelection(new StructuredSelection(each), true));
    }

    private String changes(RehearsalEntry entry) {
        return history.before(entry).map(before -> {
            StyledLines lines = new StyledLines();
            Changes.add(before.result().at(), Differences.between(before, entry), lines);
            return lines.text().strip();
        }).orElse("");
    }

    private RehearsalEntry selected() {
        return (RehearsalEntry) list.getStructuredSelection().getFirstElement();
    }

    private void select() {
        RehearsalEntry entry = selected();
        if (entry != null) {
            story.show(entry.result());
            copy.setEnabled(entry.result().hasFindings());
            changes.setText(changes(entry));
            changes.setVisible(!changes.getText().isEmpty());
            ((GridData) changes.getLayoutData()).exclude = changes.getText().isEmpty();
            showAge();
            changes.getParent().layout();
        }
    }

    void showAge() {
        RehearsalEntry entry = selected();
        if (entry != null) {
            RehearsalResult result = entry.result();
            age.setText(NLS.bind(Messages.Rehearsed, new Object[]{
                    Age.since(result.at()), result.camera(), result.server()}));
        }
    }

    void setFocus() {
        list.getTable().setFocus();
    }

    private void column(String title, Function<RehearsalEntry, String> text, boolean signed) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RehearsalEntry) element);
            }

            @Override
            public Image getImage(Object element) {
                return signed ? images.get(Sign.of(((RehearsalEntry) element).result()).image()) : null;
            }
        });
    }
}
