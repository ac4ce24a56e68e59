package org.slatecard.ui.transfer.internal;

import java.util.Arrays;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.validation.Severity;
import org.slatecard.workbench.AccessibleName;

/**
 * A rehearsal step by step, and before it what has changed. Steps that found something to mend are open; the first that
 * failed is scrolled to, unless there is news to read first. All of it scrolls together: each has room in a low window.
 */
final class Story {
    private static final int MARGIN = 6;
    private static final int INDENT = 18;

    private final ScrolledComposite scroll;
    private final Composite steps;
    private final LocalResourceManager images;
    private final StyledText lead;
    private Control failed;
    private boolean news;

    Story(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setAlwaysShowScrollBars(true);
        steps = new Composite(scroll, SWT.NONE);
        images = new LocalResourceManager(JFaceResources.getResources(), steps);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(steps);
        lead = new StyledText(steps, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        lead.setCaret(null);
        lead.setMargins(0, 0, 0, MARGIN);
        AccessibleName.give(lead, Messages.Changes);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(lead);
        scroll.setContent(steps);
        scroll.addListener(SWT.Resize, event -> {
            reflow();
            scroll.getDisplay().asyncExec(this::reveal);
        });
    }

    Control control() {
        return scroll;
    }

    /**
     * What stands before the steps.
     *
     * @param unread whether it is to be read before the step that failed
     */
    void lead(StyledLines lines, boolean unread) {
        news = unread;
        if (!lines.text().equals(lead.getText())) {
            lead.setText(lines.text());
            lead.setStyleRanges(lines.styles().toArray(StyleRange[]::new));
            lead.setVisible(!lines.text().isEmpty());
            ((GridData) lead.getLayoutData()).exclude = lines.text().isEmpty();
            reflow();
        }
    }

    void show(RehearsalResult result) {
        Arrays.stream(steps.getChildren()).filter(child -> child != lead).forEach(Control::dispose);
        failed = null;
        for (RehearsalStep step : result.steps()) {
            Control row = row(step);
            failed = failed == null && step.isFailed() ? row : failed;
        }
        reflow();
        scroll.getDisplay().asyncExec(this::reveal);
    }

    /** Once everything has its place. */
    private void reveal() {
        if (!scroll.isDisposed()) {
            scroll.setOrigin(0, failed == null || news ? 0 : failed.getLocation().y - MARGIN);
        }
    }

    private Control row(RehearsalStep step) {
        Label sign = new Label(steps, SWT.NONE);
        sign.setImage(images.get(Sign.of(step).image()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 1).applyTo(sign);
        ExpandableComposite row = new ExpandableComposite(steps, SWT.NONE,
                ExpandableComposite.TWISTIE | ExpandableComposite.CLIENT_INDENT);
        row.setText(RehearsalTexts.heading(step));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        row.addExpansionListener(IExpansionListener.expansionStateChangingAdapter(event -> fill(row, step)));
        row.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> reflow()));
        if (step.found().filter(found -> found.problem().severity() != Severity.INFO).isPresent()) {
            fill(row, step);
            row.setExpanded(true);
        }
        return row;
    }

    /** Most steps are never looked into. */
    private static void fill(ExpandableComposite row, RehearsalStep step) {
        if (row.getClient() != null) {
            return;
        }
        StyledLines lines = RehearsalTexts.details(step);
        StyledText text = new StyledText(row, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(lines.text());
        text.setStyleRanges(lines.styles().toArray(StyleRange[]::new));
        text.setCaret(null);
        text.setMargins(INDENT, 0, 0, MARGIN);
        AccessibleName.give(text, row.getText());
        row.setClient(text);
    }

    private void reflow() {
        int width = scroll.getClientArea().width;
        steps.layout(true, true);
        scroll.setMinHeight(steps.computeSize(width, SWT.DEFAULT, true).y);
        steps.layout(true, true);
    }
}
