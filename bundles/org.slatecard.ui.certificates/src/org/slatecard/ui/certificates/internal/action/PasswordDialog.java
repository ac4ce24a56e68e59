package org.slatecard.ui.certificates.internal.action;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the password of a key store. */
final class PasswordDialog extends Dialog {
    private static final int WIDTH = 420;

    private final String file;
    private final boolean again;
    private Text field;
    private char[] password;

    /**
     * Asks for one.
     *
     * @param again whether the last answer was wrong
     */
    PasswordDialog(Shell parent, String file, boolean again) {
        super(parent);
        this.file = file;
        this.again = again;
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    /** What was typed; whoever takes it wipes it. */
    char[] password() {
        return password;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.PasswordTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 10).applyTo(area);
        line(area, NLS.bind(Messages.PasswordMessage, file));
        if (again) {
            line(area, Messages.PasswordWrong);
        }
        new Label(area, SWT.NONE).setText(Messages.PasswordField);
        field = new Text(area, SWT.BORDER | SWT.PASSWORD);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.setFocus();
        return area;
    }

    private static void line(Composite area, String text) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.PasswordOpen, true);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.PasswordSkip, false);
    }

    @Override
    protected void okPressed() {
        password = field.getTextChars();
        field.setTextChars(new char[0]);
        super.okPressed();
    }
}
