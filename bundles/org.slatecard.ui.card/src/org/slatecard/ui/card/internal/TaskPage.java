package org.slatecard.ui.card.internal;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.workbench.Background;

/** What the pages of the card wizards have in common: the task, a frame of two columns, work off the UI thread. */
abstract class TaskPage extends WizardPage {
    private final CardTask task;
    private Background background;

    TaskPage(String name, String title, CardTask task) {
        super(name, title, null);
        this.task = task;
    }

    @Override
    public final void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
        background = new Background(page);
        fill(page);
        setControl(page);
    }

    @Override
    public final void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            shown();
        }
    }

    /** Fills the page, which is a grid of two columns. */
    abstract void fill(Composite page);

    /** Called whenever the page has come into sight. */
    void shown() {}

    CardTask task() {
        return task;
    }

    Background background() {
        return background;
    }
}
