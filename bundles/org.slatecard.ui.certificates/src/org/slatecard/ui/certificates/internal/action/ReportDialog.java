package org.slatecard.ui.certificates.internal.action;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.workbench.AccessibleName;

/** Says what was not added and why; the texts can be copied, and any number of them fits. */
final class ReportDialog extends MessageDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 260;

    private final String summary;
    private final List<String> reasons;

    ReportDialog(Shell parent, int kind, String summary, List<String> reasons) {
        super(parent, Messages.AddTitle, null, summary, kind, 0, IDialogConstants.OK_LABEL);
        this.summary = summary;
        this.reasons = reasons;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setText(String.join("\n\n", reasons));
        AccessibleName.give(text, summary);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = WIDTH;
        fill.heightHint = Math.min(HEIGHT, text.computeSize(WIDTH, SWT.DEFAULT).y + text.getLineHeight());
        text.setLayoutData(fill);
        return text;
    }
}
