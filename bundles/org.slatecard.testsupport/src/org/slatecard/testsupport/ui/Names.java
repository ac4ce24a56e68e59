package org.slatecard.testsupport.ui;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The name by which assistive technology speaks of a widget: what its accessible listeners say, else its own text; for an
 * item of a tool bar without a text its tool tip. Without mnemonics, keys, and the colon at the end of a label.
 */
public final class Names {
    private Names() {}

    /** The name, or an empty text where the widget has none, which is a defect; called on the UI thread. */
    public static String of(Widget widget) {
        String spoken = widget instanceof Control control ? spoken(control) : "";
        String name = spoken.isEmpty() ? own(widget) : spoken;
        return plain(name);
    }

    static String plain(String text) {
        String visible = text.replaceAll("\\t.*", "").replaceAll("\\(&.\\)", "").replaceAll("&(.)", "$1").strip();
        return visible.endsWith(":") || visible.endsWith("：") ? visible.substring(0, visible.length() - 1) : visible;
    }

    private static String own(Widget widget) {
        String text = switch (widget) {
            case ToolItem item when item.getText().isEmpty() -> item.getToolTipText();
            case Item item -> item.getText();
            case Button button -> button.getText();
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Link link -> link.getText();
            case Group group -> group.getText();
            case Shell shell -> shell.getText();
            default -> "";
        };
        return Objects.requireNonNullElse(text, "");
    }

    private static String spoken(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return Objects.requireNonNullElse(event.result, "");
    }

    /** SWT keeps them to itself, and nothing but the screen reader's own way asks them. */
    @SuppressWarnings("unchecked")
    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            return Objects.requireNonNullElse((List<AccessibleListener>) field.get(accessible), List.of());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
