package org.slatecard.ui.vault.internal.basis;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.slatecard.workbench.WhilePressed;

/**
 * A field for a secret, with its label and a button that shows it while it is pressed; fills a row of a grid of three
 * columns. What is typed never becomes a String here, and the field is emptied when it goes.
 */
public final class SecretInput {
    private static final char DOT = '\u25CF';
    private static final int WIDTH = 280;

    private final Text text;
    private final Button show;
    private boolean going;

    /** A row in {@code parent}. */
    public SecretInput(Composite parent, String label) {
        WidgetFactory.label(SWT.NONE).text(label).create(parent);
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setEchoChar(DOT);
        text.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT)
                .applyTo(text);
        show = WidgetFactory.button(SWT.PUSH).text(Messages.Show).tooltip(Messages.ShowHint).create(parent);
        WhilePressed.install(show, () -> text.setEchoChar('\0'), () -> text.setEchoChar(DOT));
        text.addDisposeListener(event -> {
            going = true;
            clear();
        });
    }

    /** Calls back when it has changed. */
    public void onChange(Runnable listener) {
        text.addListener(SWT.Modify, event -> {
            if (!going) {
                listener.run();
            }
        });
    }

    /** Gives what is in it to a reader, who must not keep it. */
    public void read(Consumer<char[]> reader) {
        char[] value = take();
        reader.accept(value);
        Arrays.fill(value, '\0');
    }

    /** A copy of what is in it, which the caller wipes. */
    public char[] take() {
        return text.getTextChars();
    }

    /** Puts a secret into it; the caller wipes its own. */
    public void set(char[] value) {
        text.setTextChars(value);
    }

    /** Empties it. */
    public void clear() {
        text.setTextChars(new char[0]);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return text.getCharCount() == 0;
    }

    /** Whether two fields hold the same. */
    public boolean sameAs(SecretInput other) {
        char[] mine = take();
        char[] theirs = other.take();
        boolean same = Arrays.equals(mine, theirs);
        Arrays.fill(mine, '\0');
        Arrays.fill(theirs, '\0');
        return same;
    }

    /** Allows or forbids to type. */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        show.setEnabled(enabled);
    }

    /** Lets the user type here. */
    public void setFocus() {
        text.setFocus();
        text.selectAll();
    }
}
