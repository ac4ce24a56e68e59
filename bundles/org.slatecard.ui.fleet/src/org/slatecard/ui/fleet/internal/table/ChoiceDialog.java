package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.widgets.ButtonFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Camera;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.cell.EditorKind;

/** Chooses networks or transfer targets of a camera. */
final class ChoiceDialog extends Dialog {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 220;

    private final Column column;
    private final Camera camera;
    private final List<String> names;
    private final List<String> chosen;
    private final boolean inOrder;
    private CheckboxTableViewer viewer;
    private String text;

    ChoiceDialog(Shell parent, Column column, Camera camera, String text) {
        super(parent);
        this.column = column;
        this.camera = camera;
        this.text = text;
        chosen = column.chosen(text);
        inOrder = column.editor() == EditorKind.SOME_OF_IN_ORDER;
        Set<String> all = new LinkedHashSet<>(inOrder ? chosen : List.of());
        all.addAll(column.choices());
        names = new ArrayList<>(all);
    }

    /** What was chosen, as the cell's text; empty to take it over. */
    String text() {
        return text;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.ChooseTitle, column.title()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(inOrder ? 2 : 1).margins(10, 10).applyTo(area);
        String label = camera.getLabel() == null ? "" : camera.getLabel();
        LabelFactory.newLabel(SWT.WRAP)
                .text(NLS.bind(inOrder ? Messages.ChooseInOrder : Messages.ChooseMessage, label))
                .layoutData(GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).create()).create(area);
        viewer = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.SINGLE);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setInput(names);
        viewer.setCheckedElements(chosen.toArray());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(viewer.getControl());
        if (inOrder) {
            Composite buttons = new Composite(area, SWT.NONE);
            GridLayoutFactory.fillDefaults().applyTo(buttons);
            button(buttons, Messages.Up, -1);
            button(buttons, Messages.Down, 1);
        }
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CLIENT_ID, Messages.TakeOver, false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == IDialogConstants.CLIENT_ID) {
            text = "";
            setReturnCode(OK);
            close();
        } else {
            super.buttonPressed(id);
        }
    }

    @Override
    protected void okPressed() {
        text = column.text(Arrays.stream(viewer.getCheckedElements()).map(String.class::cast).toList());
        super.okPressed();
    }

    private void button(Composite parent, String label, int step) {
        ButtonFactory.newButton(SWT.PUSH).text(label).onSelect(event -> move(step))
                .layoutData(GridDataFactory.fillDefaults().create()).create(parent);
    }

    private void move(int step) {
        int from = names.indexOf(viewer.getStructuredSelection().getFirstElement());
        int to = from + step;
        if (from >= 0 && to >= 0 && to < names.size()) {
            Collections.swap(names, from, to);
            viewer.refresh();
        }
    }
}
