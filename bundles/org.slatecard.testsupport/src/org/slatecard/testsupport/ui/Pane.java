package org.slatecard.testsupport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A part of the screen: a dialog, a view, an editor. Finds what is visible in it by the name that assistive technology
 * would speak (see {@link Names}) and works with it as a user does; waits until it is there and enabled.
 */
public final class Pane {
    private final Bench bench;
    private final Composite root;

    Pane(Bench bench, Composite root) {
        this.bench = bench;
        this.root = root;
    }

    /** The part of the screen within a composite. */
    public static Pane of(Bench bench, Composite root) {
        return new Pane(bench, root);
    }

    /** The composite, for what this class does not do. */
    public Composite composite() {
        return root;
    }

    /** The visible widget of that kind and name; waits for it. */
    public <T extends Widget> T find(Class<T> type, String name) {
        return bench.eventually(type.getSimpleName() + " with the name " + name,
                () -> first(type, widget -> Names.of(widget).equals(name)));
    }

    /** The visible widget of that kind; waits for it. */
    public <T extends Widget> T find(Class<T> type) {
        return bench.eventually("a " + type.getSimpleName(), () -> first(type, widget -> true));
    }

    /** Whether there is a visible widget of that kind and name now. */
    public boolean has(Class<? extends Widget> type, String name) {
        return bench.ui(() -> first(type, widget -> Names.of(widget).equals(name)) != null);
    }

    /** All visible widgets of a kind. */
    public <T extends Widget> List<T> all(Class<T> type) {
        return bench.ui(() -> {
            List<T> found = new ArrayList<>();
            collect(root, type, found);
            return found;
        });
    }

    /** Replaces the text of a field, as by typing. */
    public void type(String name, String value) {
        Text text = find(Text.class, name);
        bench.until(name + " to be editable", () -> text.isEnabled() && text.getEditable());
        bench.run(() -> {
            text.setFocus();
            text.setText(value);
        });
    }

    /** The text in a field. */
    public String text(String name) {
        Text text = find(Text.class, name);
        return bench.ui(text::getText);
    }

    /** Picks an entry of a drop-down field. */
    public void choose(String name, String entry) {
        Control control = bench.eventually("drop-down with the name " + name,
                () -> first(Control.class, widget -> (widget instanceof Combo || widget instanceof CCombo)
                        && Names.of(widget).equals(name) && widget.isEnabled()));
        bench.run(() -> {
            if (control instanceof Combo combo) {
                combo.select(indexOf(combo.getItems(), entry));
            } else if (control instanceof CCombo combo) {
                combo.select(indexOf(combo.getItems(), entry));
            }
            control.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** Presses a button, or a button of a tool bar, without waiting for what it opens. */
    public void press(String name) {
        Widget button = bench.eventually("enabled button with the name " + name, () -> {
            Button plain = first(Button.class, widget -> Names.of(widget).equals(name) && widget.isEnabled());
            return plain != null
                    ? plain
                    : first(ToolItem.class, widget -> Names.of(widget).equals(name) && widget.isEnabled());
        });
        bench.begin(() -> {
            if (button instanceof Button plain && (plain.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
                plain.setSelection(!plain.getSelection());
            }
            if (button instanceof Button plain && (plain.getStyle() & SWT.RADIO) != 0) {
                select(plain);
            }
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** All words that can be read in it, for what is said rather than entered. */
    public List<String> labels() {
        return all(Label.class).stream().map(label -> bench.ui(label::getText)).filter(text -> !text.isEmpty())
                .toList();
    }

    /** Shows the page behind a tab, as a click on it does. */
    public void tab(String title) {
        CTabItem tab = bench.eventually("a tab " + title, () -> all(CTabFolder.class).stream()
                .flatMap(tabs -> Stream.of(tabs.getItems())).filter(item -> Names.of(item).equals(title)).findFirst()
                .orElse(null));
        bench.run(() -> {
            tab.getParent().setSelection(tab);
            Event event = new Event();
            event.item = tab;
            tab.getParent().notifyListeners(SWT.Selection, event);
        });
    }

    /** Waits until all that a person operates in it has a name; says what has none. */
    public void untilAllNamed() {
        try {
            bench.until("a name for everything", () -> nameless().isEmpty());
        } catch (AssertionError e) {
            throw new AssertionError("without a name: " + nameless(), e);
        }
    }

    /** Where the controls are that a person operates and that have no name now. */
    public List<String> nameless() {
        return bench.ui(() -> all(Widget.class).stream().filter(Operated::is)
                .filter(widget -> Names.of(widget).isBlank()).map(Operated::place).toList());
    }

    /** Whether the dialog has been closed; waits for it. */
    public void untilClosed() {
        bench.until("the dialog to close", root::isDisposed);
    }

    private static void select(Button radio) {
        for (Control sibling : radio.getParent().getChildren()) {
            if (sibling instanceof Button button && (button.getStyle() & SWT.RADIO) != 0) {
                button.setSelection(button == radio);
            }
        }
    }

    private static int indexOf(String[] items, String entry) {
        int index = List.of(items).indexOf(entry);
        if (index < 0) {
            throw new AssertionError("no entry " + entry + " in " + List.of(items));
        }
        return index;
    }

    private <T extends Widget> T first(Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found.stream().filter(Objects::nonNull).filter(wanted).findFirst().orElse(null);
    }

    private static <T extends Widget> void collect(Control control, Class<T> type, List<T> found) {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        if (type.isInstance(control)) {
            found.add(type.cast(control));
        }
        if (control instanceof ToolBar bar) {
            List.of(bar.getItems()).stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, found);
            }
        }
    }
}
