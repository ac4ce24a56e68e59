package org.slatecard.ui.fleet.internal.guard;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.ui.fleet.internal.document.ReadableTime;
import org.slatecard.ui.fleet.internal.draft.Draft;

/** What only the user can decide about a fleet and its file. */
final class Questions {
    private final Shell shell;
    private final String name;

    Questions(Shell shell, String name) {
        this.shell = shell;
        this.name = name;
    }

    Change changed(boolean unsaved) {
        String text = NLS.bind(unsaved ? Messages.ChangedUnsaved : Messages.Changed, name);
        return switch (ask(Messages.ChangedTitle, text, Messages.ChangedLoad, Messages.ChangedKeep,
                Messages.ChangedCompare)) {
            case 0 -> Change.LOAD;
            case 1 -> Change.KEEP;
            case 2 -> Change.COMPARE;
            default -> Change.LATER;
        };
    }

    Save overwrite() {
        return switch (ask(Messages.SaveTitle, NLS.bind(Messages.SaveChanged, name), Messages.SaveOverwrite,
                Messages.ChangedCompare, Messages.SaveCancel)) {
            case 0 -> Save.OVERWRITE;
            case 1 -> Save.COMPARE;
            default -> Save.CANCEL;
        };
    }

    /** Whether the draft is to be restored; closing the question is no wish to lose it. */
    boolean restore(Draft draft) {
        String text = NLS.bind(Messages.DraftQuestion, name, new ReadableTime(draft.kept()).text());
        return ask(Messages.DraftTitle, text, Messages.DraftRestore, Messages.DraftDiscard) != 1;
    }

    private int ask(String title, String text, String... answers) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, text, 0, answers);
    }

    /** What to do about a file that another program has changed. */
    enum Change {
        KEEP, LOAD, COMPARE, LATER
    }

    /** What to do about it when saving. */
    enum Save {
        OVERWRITE, COMPARE, CANCEL
    }
}
