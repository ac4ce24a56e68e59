package org.slatecard.ui.vault.internal.basis;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slatecard.vault.SecretStrength;
import org.slatecard.workbench.StrengthText;

/** Says under a field how well what is in it stands against guessing. */
public final class StrengthLine {
    private final SecretInput input;
    private final Label line;

    /** The line of a field, in the next row of the same grid. */
    public static void below(Composite parent, SecretInput input) {
        StrengthLine strength = new StrengthLine(parent, input);
        input.onChange(strength::show);
        strength.show();
    }

    private StrengthLine(Composite parent, SecretInput input) {
        this.input = input;
        WidgetFactory.label(SWT.NONE).create(parent);
        line = WidgetFactory.label(SWT.NONE)
                .layoutData(GridDataFactory.fillDefaults().grab(true, false).span(2, 1).create()).create(parent);
    }

    private void show() {
        if (input.isEmpty()) {
            line.setText(Messages.StrengthNone);
        } else {
            input.read(value -> line.setText(NLS.bind(Messages.Strength, StrengthText.of(SecretStrength.of(value)))));
        }
    }
}
