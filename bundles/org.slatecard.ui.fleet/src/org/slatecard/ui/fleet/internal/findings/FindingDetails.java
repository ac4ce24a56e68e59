package org.slatecard.ui.fleet.internal.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.slatecard.ui.fleet.internal.findings.FindingDescription.Part;
import org.slatecard.validation.Finding;
import org.slatecard.workbench.AccessibleName;

/** Everything about what is selected, and what can be done about it. */
final class FindingDetails {
    private static final int MARGIN = 6;

    private final Composite area;
    private final StyledText text;
    private final Composite buttons;
    private final Control next;
    private List<Part> parts = List.of();
    private List<Offer> offers = List.of();
    private final FindingDescription description = new FindingDescription(Locale.getDefault());

    /**
     * Fills a composite.
     *
     * @param next gets the focus when the button that had it goes
     */
    FindingDetails(Composite parent, Control next) {
        this.next = next;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        text = new StyledText(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setCaret(null);
        AccessibleName.give(text, Messages.DetailsName);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        buttons = new Composite(area, SWT.NONE);
        RowLayout row = new RowLayout();
        row.center = true;
        buttons.setLayout(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(buttons);
    }

    /** Shows what is selected; null where no fleet is open. */
    void show(IStructuredSelection selection, FindingActions actions) {
        List<FindingRow> rows = FindingTree.rows(selection);
        List<Part> now = parts(selection, rows);
        if (!now.equals(parts)) {
            parts = now;
            show(now);
        }
        List<Offer> before = offers;
        offers = actions == null || rows.isEmpty() ? List.of() : offers(rows, actions);
        if (!offers.stream().map(Offer::label).toList().equals(before.stream().map(Offer::label).toList())) {
            showButtons();
        }
    }

    private void showButtons() {
        boolean focus = Arrays.stream(buttons.getChildren()).anyMatch(Control::isFocusControl);
        Arrays.stream(buttons.getChildren()).forEach(Control::dispose);
        for (int i = 0; i < offers.size(); i++) {
            int offer = i;
            Button button = new Button(buttons, SWT.PUSH);
            button.setText(offers.get(i).label());
            button.setToolTipText(offers.get(i).hint());
            button.addListener(SWT.Selection, event -> offers.get(offer).action().run());
        }
        area.layout(true, true);
        if (focus) {
            next.setFocus();
        }
    }

    private List<Part> parts(IStructuredSelection selection, List<FindingRow> rows) {
        if (rows.isEmpty()) {
            return List.of(new Part("", Messages.SelectOne));
        }
        if (selection.size() > 1) {
            return List.of(new Part(NLS.bind(Messages.Selected, FindingDescription.count(rows.size())),
                    Messages.SelectedHint));
        }
        return selection.getFirstElement() instanceof FindingGroup group
                ? description.of(group)
                : description.of(rows.get(0));
    }

    private void show(List<Part> shown) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> titles = new ArrayList<>();
        for (Part part : shown) {
            if (!part.title().isEmpty()) {
                titles.add(new StyleRange(all.length(), part.title().length(), null, null, SWT.BOLD));
                all.append(part.title()).append('\n');
            }
            all.append(part.text()).append("\n\n");
        }
        text.setText(all.toString().stripTrailing());
        text.setStyleRanges(titles.toArray(StyleRange[]::new));
    }

    private List<Offer> offers(List<FindingRow> rows, FindingActions actions) {
        List<Offer> all = new ArrayList<>();
        if (rows.size() == 1) {
            all.add(new Offer(Messages.OpenField, null, () -> actions.open(rows.get(0))));
        }
        List<Finding> fixable = rows.stream().filter(FindingRow::fixable).map(FindingRow::finding).toList();
        if (actions.canFix(rows)) {
            all.add(new Offer(fixable.size() == 1 ? Messages.Fix : NLS.bind(Messages.FixSeveral, fixable.size()),
                    FindingActions.label(fixable), () -> actions.fix(rows)));
        }
        int ofRule = actions.canFixAll(rows) ? actions.fixable(rows.get(0).ruleId()).size() : 0;
        if (ofRule > fixable.size()) {
            all.add(new Offer(NLS.bind(Messages.FixAll, ofRule), Messages.FixAllHint,
                    () -> actions.fixAll(rows.get(0).ruleId())));
        }
        if (actions.canAccept(rows)) {
            all.add(new Offer(Messages.Accept, null, () -> actions.accept(area.getShell(), rows)));
        }
        if (actions.canTakeBack(rows)) {
            all.add(new Offer(Messages.TakeBack, null, () -> actions.takeBack(rows)));
        }
        if (rows.stream().map(FindingRow::ruleId).distinct().count() == 1) {
            all.add(new Offer(Messages.Help, null, () -> actions.help(rows.get(0).ruleId())));
        }
        return all;
    }

    /** Something that can be done; the hint may be null. */
    private record Offer(String label, String hint, Runnable action) {}
}
