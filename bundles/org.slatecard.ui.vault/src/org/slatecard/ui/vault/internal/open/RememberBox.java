package org.slatecard.ui.vault.internal.open;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The box that has the passphrase remembered; below it stands what that means, or why it cannot be. Where it has turned
 * out that it cannot be, it stays so.
 */
final class RememberBox {
    private static final int WIDTH = 440;
    private static final int INDENT = 20;

    private final Button box;
    private final Label note;
    private boolean remembered;
    private boolean possible = true;

    /** Rows in a grid of three columns. */
    RememberBox(Composite parent) {
        box = WidgetFactory.button(SWT.CHECK).text(Messages.Remember)
                .layoutData(GridDataFactory.fillDefaults().span(3, 1).create()).create(parent);
        note = WidgetFactory.label(SWT.WRAP).layoutData(GridDataFactory.fillDefaults().grab(true, false).span(3, 1)
                .indent(INDENT, 0).hint(WIDTH, SWT.DEFAULT).create()).create(parent);
        show();
    }

    /** Calls back when the user has ticked or cleared it. */
    void onChange(Runnable listener) {
        box.addListener(SWT.Selection, event -> listener.run());
    }

    /** Whether the passphrase is to be remembered. */
    boolean ticked() {
        return box.getSelection();
    }

    /** Whether one is remembered that may be used. */
    boolean remembered() {
        return remembered && ticked();
    }

    /** Whether one is remembered at present; ticks or clears it. */
    void setRemembered(boolean now) {
        remembered = now;
        box.setSelection(now);
        show();
    }

    /** Nothing can be remembered, and why. */
    void setImpossible(String why) {
        possible = false;
        remembered = false;
        box.setSelection(false);
        box.setEnabled(false);
        note.setText(why);
    }

    /** Allows or forbids to tick it. */
    void setEnabled(boolean enabled) {
        box.setEnabled(enabled && possible);
    }

    private void show() {
        if (possible) {
            note.setText(remembered ? Messages.Remembered : Messages.RememberMeans);
        }
    }
}
