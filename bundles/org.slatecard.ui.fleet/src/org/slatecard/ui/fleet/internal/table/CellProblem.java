package org.slatecard.ui.fleet.internal.table;

import java.util.function.Consumer;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolTip;

/** Says why a cell does not take what was typed into it, beside the cell and in the bar above the table. */
final class CellProblem implements IEditErrorHandler {
    private final Consumer<String> bar;
    private ToolTip balloon;

    /**
     * Tells of problems.
     *
     * @param bar shows a text above the table; an empty one where there is no problem
     */
    CellProblem(Consumer<String> bar) {
        this.bar = bar;
    }

    @Override
    public void displayError(ICellEditor editor, IConfigRegistry registry, Exception problem) {
        displayError(editor, problem);
    }

    @Override
    public void displayError(ICellEditor editor, Exception problem) {
        removeError(editor);
        bar.accept(problem.getLocalizedMessage());
        Control control = editor.getEditorControl();
        if (control != null && !control.isDisposed()) {
            balloon = new ToolTip(control.getShell(), SWT.BALLOON | SWT.ICON_ERROR);
            balloon.setMessage(problem.getLocalizedMessage());
            balloon.setLocation(control.toDisplay(0, control.getSize().y));
            balloon.setAutoHide(true);
            balloon.setVisible(true);
            ToolTip shown = balloon;
            control.addListener(SWT.Dispose, event -> ended(shown));
        }
    }

    @Override
    public void removeError(ICellEditor editor) {
        bar.accept("");
        if (balloon != null) {
            close(balloon);
            balloon = null;
        }
    }

    /** The cell is no longer edited: what was typed is gone, and so is what was wrong with it. */
    private void ended(ToolTip shown) {
        close(shown);
        if (balloon == shown) {
            balloon = null;
            bar.accept("");
        }
    }

    private static void close(ToolTip shown) {
        if (!shown.isDisposed()) {
            shown.dispose();
        }
    }
}
