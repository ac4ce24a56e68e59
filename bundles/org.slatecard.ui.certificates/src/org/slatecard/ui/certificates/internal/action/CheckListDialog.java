package org.slatecard.ui.certificates.internal.action;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks for some of several elements; at least one has to be chosen. */
abstract class CheckListDialog<T> extends TitleAreaDialog {
    private static final int LEAST_ROWS = 4;
    private static final int MOST_ROWS = 10;

    private final String title;
    private final List<T> elements;
    private CheckboxTableViewer list;
    private List<T> chosen = List.of();

    CheckListDialog(Shell parent, String title, List<T> elements) {
        super(parent);
        this.title = title;
        this.elements = elements;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
        setHelpAvailable(false);
    }

    /** What was chosen. */
    List<T> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    /** The area of the dialog, with one column. */
    Composite createArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        return area;
    }

    /** The list of the elements, with some of them chosen. */
    void createList(Composite area, String label, Function<T, String> text, List<T> checked) {
        new Label(area, SWT.NONE).setText(label);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(SWT.DEFAULT,
                        list.getTable().getItemHeight() * Math.clamp(elements.size(), LEAST_ROWS, MOST_ROWS))
                .applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(element -> text.apply(element(element))));
        list.setInput(elements);
        list.setCheckedElements(checked.toArray());
        list.addCheckStateListener(event -> updateOk());
    }

    @SuppressWarnings("unchecked") // the viewer gives back what it was given
    private T element(Object element) {
        return (T) element;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        updateOk();
        return contents;
    }

    private void updateOk() {
        chosen = Arrays.stream(list.getCheckedElements()).map(this::element).toList();
        getButton(OK).setEnabled(!chosen.isEmpty());
    }
}
