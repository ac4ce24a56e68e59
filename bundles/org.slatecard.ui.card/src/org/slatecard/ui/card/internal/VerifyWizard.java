package org.slatecard.ui.card.internal;

import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/** Compares cards with the fleet, one after the other: the way back leads to the next card. */
final class VerifyWizard extends Wizard {
    private final CardTask task;
    private final VerdictPage verdict;

    VerifyWizard(CardTask task) {
        this.task = task;
        verdict = new VerdictPage(task);
        setWindowTitle(Messages.VerifyTitle);
    }

    @Override
    public void addPages() {
        addPage(new ContentPage(task, true));
        addPage(new CardPage(task));
        addPage(verdict);
    }

    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current == verdict && current.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        return true;
    }
}
