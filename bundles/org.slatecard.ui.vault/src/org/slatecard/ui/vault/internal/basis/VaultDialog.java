package org.slatecard.ui.vault.internal.basis;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.workbench.Background;

/**
 * A dialog that says what it is for, has fields, and under them what is wrong. What takes its time runs in a job while
 * the dialog stays: when it fails, nothing that was entered is lost.
 */
public abstract class VaultDialog extends Dialog {
    /** How wide texts are before they wrap. */
    protected static final int TEXT_WIDTH = 480;
    private static final int COLUMNS = 3;

    private final String title;
    private final String message;
    private final String okLabel;
    private Composite fields;
    private Label sign;
    private Label problem;
    private ProgressBar progress;
    private Control focused;
    private boolean complete;
    private boolean busy;

    /**
     * A dialog.
     *
     * @param title   of its window
     * @param message what it is for
     * @param okLabel what its button does
     */
    protected VaultDialog(Shell parent, String title, String message, String okLabel) {
        super(parent);
        this.title = title;
        this.message = message;
        this.okLabel = okLabel;
    }

    /** Fills the dialog; the layout of {@code area} is a grid of three columns. */
    protected abstract void fill(Composite area);

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        if (!message.isEmpty()) {
            sentence(area, message);
        }
        Composite line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        sign = WidgetFactory.label(SWT.NONE).create(line);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).exclude(true).applyTo(sign);
        problem = WidgetFactory.label(SWT.WRAP).create(line);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).exclude(true).applyTo(problem);
        fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        line.moveBelow(fields);
        fill(fields);
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        progress.setVisible(false);
        applyDialogFont(area);
        return area;
    }

    /** A sentence over the whole width, which wraps. */
    protected static Label sentence(Composite parent, String text) {
        return WidgetFactory.label(SWT.WRAP).text(text).layoutData(GridDataFactory.fillDefaults().grab(true, false)
                .span(COLUMNS, 1).hint(TEXT_WIDTH, SWT.DEFAULT).create()).create(parent);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, okLabel, true).setEnabled(complete);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    /** Whether all is entered that is needed. */
    protected final void setComplete(boolean ready) {
        complete = ready;
        enable(IDialogConstants.OK_ID, complete && !busy);
    }

    private void enable(int id, boolean enabled) {
        Button button = getButton(id);
        if (button != null && !button.isDisposed()) {
            button.setEnabled(enabled);
        }
    }

    /** Says what cannot be done as it stands; empty where nothing. */
    protected final void setProblem(String text) {
        say(text, DLG_IMG_MESSAGE_ERROR);
    }

    /** Says what can be done, but should be known; empty where nothing. */
    protected final void setWarning(String text) {
        say(text, DLG_IMG_MESSAGE_WARNING);
    }

    private void say(String text, String icon) {
        if (text.equals(problem.getText())) {
            return;
        }
        problem.setText(text);
        sign.setImage(text.isEmpty() ? null : JFaceResources.getImage(icon));
        ((GridData) sign.getLayoutData()).exclude = text.isEmpty();
        ((GridData) problem.getLayoutData()).exclude = text.isEmpty();
        problem.setVisible(!text.isEmpty());
        grow();
    }

    /** Lays it out anew, and makes room where that is needed. */
    protected final void grow() {
        Shell shell = getShell();
        Point now = shell.getSize();
        Point needed = shell.computeSize(now.x, SWT.DEFAULT, true);
        if (shell.isVisible() && needed.y > now.y) {
            shell.setSize(now.x, needed.y);
        }
        shell.layout(true, true);
    }

    /**
     * Does {@code work} in a job; then {@code done} on the UI thread, or {@link #failed}. Until then nothing can be
     * entered, and the dialog stays.
     *
     * @param name what the job is called
     */
    protected final <T> void run(String name, Work<T> work, Consumer<T> done) {
        run(name, work, done, this::failed);
    }

    /**
     * Does {@code work} as the other does.
     *
     * @param failed is told why it could not be done
     */
    protected final <T> void run(String name, Work<T> work, Consumer<T> done, Consumer<String> failed) {
        setProblem("");
        setBusy(true);
        new Background(fields).start(name, monitor -> work.run(), result -> {
            setBusy(false);
            done.accept(result);
        }, why -> {
            setBusy(false);
            failed.accept(why);
        });
    }

    /** Says why it could not be done. */
    protected void failed(String why) {
        setProblem(why);
    }

    private void setBusy(boolean now) {
        busy = now;
        progress.setVisible(busy);
        if (busy) {
            focused = fields.getDisplay().getFocusControl();
        }
        fields.setEnabled(!busy);
        if (!busy && focused != null && !focused.isDisposed()) {
            focused.setFocus(); // a disabled field has lost it
        }
        enable(IDialogConstants.OK_ID, complete && !busy);
        enable(IDialogConstants.CANCEL_ID, !busy);
    }

    @Override
    protected boolean canHandleShellCloseEvent() {
        return !busy && super.canHandleShellCloseEvent();
    }

    @Override
    protected void cancelPressed() {
        if (!busy) {
            super.cancelPressed();
        }
    }

    /** A text of the core in the language of the workbench. */
    public static String shown(Text text) {
        return text.in(Locale.getDefault());
    }

    /** Texts of the core, one after the other, in the language of the workbench. */
    public static String shown(List<Text> texts) {
        return String.join("\n", texts.stream().map(VaultDialog::shown).toList());
    }

    /** Something that takes its time. */
    @FunctionalInterface
    protected interface Work<T> {
        /** Does it, not on the UI thread. */
        T run() throws ExplainedException;
    }
}
