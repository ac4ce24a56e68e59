package org.slatecard.ui.transfer.internal;

import java.time.Duration;
import java.time.Instant;
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
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.slatecard.transfer.RehearsalResult;
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
    private List<RehearsalResult> all = List.of();
    private RehearsalResult chosen;

    RehearsalPage(Composite parent) {
        area = new SashForm(parent, SWT.HORIZONTAL);
        list = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE);
        images = new LocalResourceManager(JFaceResources.getResources(), list.getTable());
        list.getTable().setHeaderVisible(true);
        list.setContentProvider(ArrayContentProvider.getInstance());
        AccessibleName.give(list.getTable(), Messages.Rehearsals);
        column(Messages.Camera, RehearsalResult::camera, false);
        column(Messages.Target, each -> NLS.bind(Messages.Column, each.target(), each.server()), false);
        column(Messages.Result, RehearsalTexts::verdict, true);
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
        copy.addListener(SWT.Selection, event -> Copying.text(area.getDisplay(), RehearsalTexts.advice(selected())));
        story = new Story(right);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(story.control());
    }

    Control control() {
        return area;
    }

    /** What the user chose stays selected; else the first that failed is, or the last. */
    void show(List<RehearsalResult> results) {
        if (results.equals(all)) {
            return;
        }
        all = results;
        list.setInput(results);
        for (TableColumn column : list.getTable().getColumns()) {
            column.pack();
            column.setWidth(Math.min(WIDEST, column.getWidth()));
        }
        Optional<RehearsalResult> shown = results.stream().filter(each -> each.equals(chosen)).findFirst()
                .or(() -> results.stream().filter(each -> !each.succeeds()).findFirst())
                .or(() -> results.stream().reduce((first, second) -> second));
        shown.ifPresent(each -> list.setSelection(new StructuredSelection(each), true));
    }

    private RehearsalResult selected() {
        return (RehearsalResult) list.getStructuredSelection().getFirstElement();
    }

    private void select() {
        RehearsalResult result = selected();
        if (result != null) {
            story.show(result);
            copy.setEnabled(result.hasFindings());
            showAge();
        }
    }

    void showAge() {
        RehearsalResult result = selected();
        if (result != null) {
            age.setText(NLS.bind(Messages.Rehearsed, new Object[]{
                    Age.of(Duration.between(result.at(), Instant.now())), result.camera(), result.server()}));
        }
    }

    void setFocus() {
        list.getTable().setFocus();
    }

    private void column(String title, Function<RehearsalResult, String> text, boolean signed) {
        TableViewerColumn column = new TableViewerColumn(list, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((RehearsalResult) element);
            }

            @Override
            public Image getImage(Object element) {
                return signed ? images.get(Sign.of((RehearsalResult) element).image()) : null;
            }
        });
    }
}
