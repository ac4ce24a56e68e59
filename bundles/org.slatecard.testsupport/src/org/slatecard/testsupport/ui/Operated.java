package org.slatecard.testsupport.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** What a person operates: types into, presses, chooses from; whatever else is there is only read. */
final class Operated {
    private Operated() {}

    static boolean is(Widget widget) {
        return switch (widget) {
            case ToolItem item -> (item.getStyle() & SWT.SEPARATOR) == 0;
            case Text text -> text.getEditable();
            case Canvas drawn -> drawn.isListening(SWT.KeyDown) && !isPartOfAnother(drawn);
            case Button button -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case Scale scale -> true;
            case Table table -> true;
            case Tree tree -> true;
            case org.eclipse.swt.widgets.List list -> true;
            case Link link -> true;
            default -> false;
        };
    }

    /** Where a widget is, by the kinds and names of what is around it. */
    static String place(Widget widget) {
        List<String> around = new ArrayList<>(List.of(widget.toString()));
        Control inner = widget instanceof ToolItem item ? item.getParent() : ((Control) widget).getParent();
        for (Control outer = inner; outer != null; outer = outer.getParent()) {
            around.add(0, outer.getClass().getSimpleName() + " " + Names.of(outer));
        }
        return String.join(" > ", around);
    }

    /** The field and the button within a drop-down that is drawn. */
    private static boolean isPartOfAnother(Control control) {
        return control.getParent() instanceof CCombo;
    }
}
