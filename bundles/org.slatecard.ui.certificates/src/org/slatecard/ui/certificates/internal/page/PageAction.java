package org.slatecard.ui.certificates.internal.page;

import java.util.function.BooleanSupplier;
import org.eclipse.jface.action.Action;

/** Something that a button and an entry of the context menu do. */
final class PageAction extends Action {
    private final Runnable task;
    private final BooleanSupplier possible;

    PageAction(String text, BooleanSupplier possible, Runnable task) {
        super(text);
        this.task = task;
        this.possible = possible;
    }

    @Override
    public boolean isEnabled() {
        return possible.getAsBoolean();
    }

    @Override
    public void run() {
        task.run();
    }
}
