package org.slatecard.workbench.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.internal.accessible.GtkName;

/**
 * Gives every control that shows no name itself, ours or the platform's, the words by which a user who sees knows it: the
 * label directly before it, else the hint in it, else its tool tip; a table or a tree the title of the view, page or dialog
 * that it fills. SWT tells of new widgets when the next event is due; by then whoever made them has set their texts.
 */
final class WidgetNames implements Listener {
    static void follow(Display display) {
        WidgetNames names = new WidgetNames();
        display.addListener(SWT.Skin, names);
        display.addFilter(SWT.Show, names);
    }

    @Override
    public void handleEvent(Event event) {
        switch (event.widget) {
            case ToolItem item -> name(item);
            case ToolBar shown when event.type == SWT.Show ->
                Arrays.stream(shown.getItems()).forEach(WidgetNames::name);
            case Control control when showsNoName(control) && !AccessibleName.isGiven(control) -> name(control);
            default -> {
            } // says itself what it is
        }
    }

    private static void name(ToolItem item) {
        if (item.getText().isEmpty() && item.getToolTipText() != null) {
            GtkName.set(item, words(item.getToolTipText()));
        }
    }

    private static void name(Control control) {
        Stream.of(labelBefore(control), control instanceof Text text ? text.getMessage() : "",
                Objects.requireNonNullElse(control.getToolTipText(), ""))
                .filter(text -> !text.isBlank()).findFirst()
                .ifPresentOrElse(text -> AccessibleName.give(control, words(text)), () -> nameAfterPlace(control));
    }

    /** Later, since the workbench makes what is in a view before it puts the view behind its tab. */
    private static void nameAfterPlace(Control control) {
        if (isList(control)) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed() && !AccessibleName.isGiven(control)) {
                    AccessibleName.give(control,
                            words(tabAround(control).map(Item::getText).orElse(control.getShell().getText())));
                }
            });
        }
    }

    private static boolean showsNoName(Control control) {
        return switch (control) {
            case Button button -> button.getText().isEmpty();
            case Text text -> true;
            case Combo combo -> true;
            case Spinner spinner -> true;
            case DateTime date -> true;
            case Scale scale -> true;
            default -> isList(control);
        };
    }

    private static boolean isList(Control control) {
        return control instanceof Table || control instanceof Tree
                || control instanceof org.eclipse.swt.widgets.List;
    }

    private static String labelBefore(Control control) {
        List<Control> siblings = List.of(control.getParent().getChildren());
        int index = siblings.indexOf(control);
        return index < 1 ? "" : switch (siblings.get(index - 1)) {
            case Label label -> label.getText();
            case CLabel label -> Objects.requireNonNullElse(label.getText(), "");
            default -> "";
        };
    }

    private static Optional<CTabItem> tabAround(Control control) {
        Control inner = control;
        while (inner != null && !(inner.getParent() instanceof CTabFolder)) {
            inner = inner.getParent();
        }
        Control filled = inner;
        return filled == null
                ? Optional.empty()
                : Arrays.stream(((CTabFolder) filled.getParent()).getItems()).filter(tab -> tab.getControl() == filled)
                        .findFirst();
    }

    private static String words(String text) {
        return LegacyActionTools.removeMnemonics(text).strip().replaceFirst("[:：]$", "");
    }
}
