package org.slatecard.ui.vault.internal.basis;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Rows of a dialog, which is a grid of three columns: a label, and over the other two what is entered. */
public final class Rows {
    private Rows() {}

    /** A field of one line. */
    public static Text text(Composite area, String label) {
        label(area, label);
        Text text = new Text(area, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(text);
        return text;
    }

    /** A field of several lines. */
    public static Text lines(Composite area, String label, int lines) {
        WidgetFactory.label(SWT.NONE).text(label)
                .layoutData(GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create()).create(area);
        Text text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, lines * text.getLineHeight())
                .applyTo(text);
        return text;
    }

    /** A whole number within limits. */
    public static Spinner number(Composite area, String label, int least, int most, int value) {
        label(area, label);
        Spinner spinner = new Spinner(area, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(spinner);
        return spinner;
    }

    /** A choice; the first entry is chosen. */
    public static Combo choice(Composite area, String label, List<String> entries) {
        label(area, label);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(entries.toArray(String[]::new));
        combo.select(0);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    /** What was typed with commas, spaces or line ends between. */
    public static List<String> words(Text text) {
        return Arrays.stream(text.getText().split("[\\s,;、，]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static void label(Composite area, String label) {
        WidgetFactory.label(SWT.NONE).text(label).create(area);
    }
}
