package org.slatecard.workbench.internal.accessible;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * The name in the accessible object of a GTK 3 widget, which is what AT-SPI passes on. SWT asks its accessible listeners
 * for composites that it draws itself; those of a text field, a table or a tree are never asked, items of tool bars have
 * none, and a relation to a label ends at a box without a name. So this goes to GTK itself, through SWT's own door to it,
 * which is open but not an API. On other platforms it does nothing: SWT's listeners reach them.
 */
public final class GtkName {
    private static final String GTK3 = "org.eclipse.swt.internal.gtk3.GTK3";
    private static final String OS = "org.eclipse.swt.internal.gtk.OS";

    private GtkName() {}

    /** Names a control. */
    public static void set(Control control, String name) {
        if (isGtk3()) {
            set(handle(control), name);
        }
    }

    /** Names an item of a tool bar. */
    public static void set(ToolItem item, String name) {
        if (isGtk3()) {
            set(button(item), name);
        }
    }

    private static boolean isGtk3() {
        return SWT.getPlatform().equals("gtk")
                && System.getProperty("org.eclipse.swt.internal.gtk.version", "").startsWith("3.");
    }

    /** The button within the item; where a menu belongs to the item, the first of two. */
    private static long button(ToolItem item) {
        long child = call(GTK3, "gtk_bin_get_child", handle(item));
        if ((item.getStyle() & SWT.DROP_DOWN) == 0) {
            return child;
        }
        long children = call(GTK3, "gtk_container_get_children", child);
        long button = call(OS, "g_list_data", children);
        call(OS, "g_list_free", children);
        return button;
    }

    private static void set(long widget, String name) {
        long accessible = call(GTK3, "gtk_widget_get_accessible", widget);
        call(OS, "g_object_set", accessible, text("accessible-name"), text(name), 0L);
    }

    private static byte[] text(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    private static long handle(Widget widget) {
        try {
            return Widget.class.getField("handle").getLong(widget);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long call(String type, String function, Object... arguments) {
        Class<?>[] parameters = Arrays.stream(arguments)
                .map(argument -> argument instanceof Long ? long.class : byte[].class).toArray(Class[]::new);
        try {
            Object result = Class.forName(type, true, Widget.class.getClassLoader()).getMethod(function, parameters)
                    .invoke(null, arguments);
            return result instanceof Long pointer ? pointer : 0;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
