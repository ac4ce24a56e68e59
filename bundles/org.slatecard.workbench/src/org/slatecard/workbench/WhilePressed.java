package org.slatecard.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A button that does something only as long as it is pressed, with the mouse or with the space bar. */
public final class WhilePressed {
    private WhilePressed() {}

    /**
     * Makes a button one of these.
     *
     * @param pressed  what happens when it is pressed
     * @param released what happens when it is let go, however that comes about; may be called without the other
     */
    public static void install(Button button, Runnable pressed, Runnable released) {
        button.addListener(SWT.MouseDown, event -> pressed.run());
        button.addListener(SWT.MouseUp, event -> released.run());
        button.addListener(SWT.FocusOut, event -> released.run());
        button.addListener(SWT.KeyUp, event -> released.run());
        button.addListener(SWT.KeyDown, event -> {
            if (event.character == ' ') {
                pressed.run();
            }
        });
    }
}
