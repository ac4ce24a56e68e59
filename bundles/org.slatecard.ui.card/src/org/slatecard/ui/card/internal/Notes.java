package org.slatecard.ui.card.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Sentences for the user under a heading; they wrap, can be selected and copied, and never widen the window. */
final class Notes {
    private static final int WIDTH = 300;

    private Notes() {}

    static Text create(Composite parent, String heading, int height) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(heading);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(label);
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, height).applyTo(text);
        return text;
    }
}
