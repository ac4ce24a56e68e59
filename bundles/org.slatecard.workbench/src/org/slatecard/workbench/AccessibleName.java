package org.slatecard.workbench;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;
import org.slatecard.workbench.internal.accessible.GtkName;

/**
 * The name by which assistive technology speaks of a control that shows none itself: a table, a tree, a drawing.
 * <p>
 * Most controls need no call: the workbench names by itself what has a label directly before it, a hint in it or a tool
 * tip. Names are the words of the screen, without mnemonics and without a colon. Called on the thread of the user
 * interface.
 */
public final class AccessibleName {
    private static final String KEY = AccessibleName.class.getName();

    private AccessibleName() {}

    /** Names a control; a later name takes the place of the earlier one. */
    public static void give(Control control, String name) {
        give(control, () -> name);
        GtkName.set(control, name);
    }

    /**
     * Names a control that is drawn by us and whose name changes with what it shows: {@code name} is asked whenever
     * somebody wants to know.
     */
    public static void give(Control control, Supplier<String> name) {
        if (!isGiven(control)) {
            control.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = ((Supplier<?>) control.getData(KEY)).get().toString();
                }
            }));
        }
        control.setData(KEY, name);
    }

    /** Whether a control was named here. */
    public static boolean isGiven(Control control) {
        return control.getData(KEY) != null;
    }
}
