package org.slatecard.ui.fleet.internal.findings;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.validation.Severity;

/** How many findings there are, with their signs. */
final class FindingSummary {
    private final Composite row;
    private final Map<Severity, CLabel> counts = new EnumMap<>(Severity.class);
    private final CLabel accepted;
    private final Label shown;

    FindingSummary(Composite parent) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Severity.values().length + 2).spacing(12, 0).applyTo(row);
        for (Severity severity : Severity.values()) {
            counts.put(severity, label(FindingLabels.image(severity)));
        }
        accepted = label(new Icons(row).get("accepted"));
        shown = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(shown);
    }

    private CLabel label(Image image) {
        CLabel label = new CLabel(row, SWT.NONE);
        label.setImage(image);
        return label;
    }

    Composite control() {
        return row;
    }

    void show(FindingList list) {
        for (Severity severity : Severity.values()) {
            int count = list.count(severity);
            counts.get(severity).setText(NLS.bind(switch (severity) {
                case ERROR -> count == 1 ? Messages.OneError : Messages.Errors;
                case WARNING -> count == 1 ? Messages.OneWarning : Messages.Warnings;
                case INFO -> count == 1 ? Messages.OneAdvice : Messages.Advices;
            }, count));
        }
        accepted.setVisible(list.accepted() > 0);
        accepted.setText(NLS.bind(Messages.Accepted, list.accepted()));
        shown.setText(list.shown() == list.total() ? "" : NLS.bind(Messages.Shown, list.shown(), list.total()));
        row.layout();
    }
}
