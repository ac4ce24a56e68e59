package org.slatecard.ui.fleet.internal.editor;

/** Does again what was taken back. */
public final class RedoHandler extends StepHandler {
    /** Told what to do by plugin.xml. */
    public RedoHandler() {
        super(stack -> stack.canRedo() ? stack.getRedoCommand() : null, stack -> stack.redo(), Messages.Redo,
                Messages.RedoNothing);
    }
}
