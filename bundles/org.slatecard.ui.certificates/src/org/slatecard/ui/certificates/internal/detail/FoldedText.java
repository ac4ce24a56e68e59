package org.slatecard.ui.certificates.internal.detail;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.slatecard.workbench.AccessibleName;

/** Long texts that are folded away until somebody asks for them; what was unfolded once stays so for the next. */
final class FoldedText {
    private static final int LINES = 16;

    private final FormToolkit toolkit;
    private final Runnable reflow;
    private final Set<String> unfolded = new HashSet<>();

    /** Calls {@code reflow} when there is more or less to show. */
    FoldedText(FormToolkit toolkit, Runnable reflow) {
        this.toolkit = toolkit;
        this.reflow = reflow;
    }

    /** A section whose text is made when it is unfolded. */
    void add(Composite parent, String title, Supplier<String> text) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE);
        section.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite area = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(1, 4).applyTo(area);
        section.setClient(area);
        if (unfolded.contains(title)) {
            fill(area, title, text.get());
            section.setExpanded(true);
        }
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(event -> {
            if (event.getState()) {
                unfolded.add(title);
                if (area.getChildren().length == 0) {
                    fill(area, title, text.get());
                }
            } else {
                unfolded.remove(title);
            }
            reflow.run();
        }));
    }

    private static void fill(Composite area, String title, String content) {
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(content);
        AccessibleName.give(text, title);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, false);
        fill.heightHint = text.getLineHeight() * LINES;
        fill.widthHint = text.getLineHeight() * LINES;
        text.setLayoutData(fill);
    }
}
