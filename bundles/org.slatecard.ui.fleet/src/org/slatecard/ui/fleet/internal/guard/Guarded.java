package org.slatecard.ui.fleet.internal.guard;

import org.eclipse.ui.IWorkbenchPart;
import org.slatecard.ui.fleet.internal.draft.Draft;

/** What a guard may ask of the editor that it guards. */
public interface Guarded extends IWorkbenchPart {
    /** What the user calls the fleet. */
    String getPartName();

    /** Reads the file anew; what was not saved is lost. */
    void load();

    /** Shows a draft in place of what the file holds. */
    void restore(Draft draft);

    /** Tells the user something about the file that needs no answer. */
    void tell(String note);
}
