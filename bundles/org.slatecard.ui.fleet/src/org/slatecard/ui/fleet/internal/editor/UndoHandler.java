package org.slatecard.ui.fleet.internal.editor;

/** Takes back the last edit. */
public final class UndoHandler extends StepHandler {
    /** Told what to do by plugin.xml. */
    public UndoHandler() {
        super(stack -> stack.canUndo() ? stack.getUndoCommand() : null, stack -> stack.undo(), Messages.Undo,
                Messages.UndoNothing);
    }
}
