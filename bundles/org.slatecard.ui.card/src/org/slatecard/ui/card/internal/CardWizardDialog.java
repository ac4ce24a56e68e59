package org.slatecard.ui.card.internal;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;

/** The window of the card wizards: the last button says what it does. */
final class CardWizardDialog extends WizardDialog {
    private static final int WIDTH = 760;
    private static final int HEIGHT = 560;

    CardWizardDialog(Shell parent, IWizard wizard) {
        super(parent, wizard);
        setMinimumPageSize(WIDTH, HEIGHT);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        if (finish != null && !finish.isDisposed()) {
            String label = getWizard() instanceof ExportWizard export
                    ? export.finishLabel(getCurrentPage())
                    : Messages.Close;
            if (!label.equals(finish.getText())) {
                finish.setText(label);
                finish.getParent().layout();
            }
        }
    }
}
