package org.slatecard.ui.vault.internal.secret;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretRecipe;

/** How a secret is to be generated: how long, and of which characters. */
public final class RecipeFields {
    private static final int LONGEST = 64;

    private final Composite row;
    private final FieldSpec spec;
    private final Spinner length;
    private final Combo alphabet;

    /**
     * A row over all columns of a grid of three.
     *
     * @param spec what the cameras take
     */
    public RecipeFields(Composite parent, FieldSpec spec) {
        this.spec = spec;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        WidgetFactory.label(SWT.NONE).text(Messages.Length).create(row);
        length = new Spinner(row, SWT.BORDER);
        int longest = spec.getMaxLength() == 0 ? Math.max(LONGEST, spec.getMinLength()) : spec.getMaxLength();
        length.setValues(SecretRecipe.proposedLength(spec), Math.min(spec.getMinLength(), longest), longest, 0, 1, 4);
        WidgetFactory.label(SWT.NONE).text(Messages.Characters).create(row);
        alphabet = new Combo(row, SWT.READ_ONLY);
        alphabet.setItems(Messages.EasyToType, Messages.AllCharacters);
        alphabet.select(0);
        alphabet.setToolTipText(Messages.EasyToTypeHint);
    }

    /** The row, for a button at its end. */
    public Composite row() {
        return row;
    }

    /**
     * What is chosen.
     *
     * @throws ExplainedException when the cameras do not take such a secret
     */
    public SecretRecipe recipe() throws ExplainedException {
        return alphabet.getSelectionIndex() == 0
                ? SecretRecipe.easyToType(spec, length.getSelection())
                : SecretRecipe.full(spec, length.getSelection());
    }
}
