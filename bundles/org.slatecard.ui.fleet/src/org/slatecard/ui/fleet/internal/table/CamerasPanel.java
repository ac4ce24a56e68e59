package org.slatecard.ui.fleet.internal.table;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.widgets.ButtonFactory;
import org.eclipse.jface.widgets.LabelFactory;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ToggleFilterRowCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.slatecard.ui.fleet.internal.table.rows.RowView;
import org.slatecard.workbench.OpenFleet;

/** The table of cameras with the bar above it: search, filter row, columns, add. */
final class CamerasPanel {
    private static final int SEARCH_WIDTH = 260;

    private final CameraTable table;
    private final TableActions actions;
    private final Text search;
    private final CLabel count;

    CamerasPanel(Composite parent, OpenFleet open, IPreferenceStore store, Questions questions,
            TableActions.Details details) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Composite below = new Composite(area, SWT.NONE);
        below.setLayout(new org.eclipse.swt.custom.StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);

        actions = new TableActions(details);
        table = new CameraTable(below, open, store, questions, actions);
        actions.use(table);
        ((org.eclipse.swt.custom.StackLayout) below.getLayout()).topControl = table.table();

        LabelFactory.newLabel(SWT.NONE).text(Messages.Search).create(bar);
        search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.SearchHint);
        GridDataFactory.swtDefaults().hint(SEARCH_WIDTH, SWT.DEFAULT).applyTo(search);
        search.addModifyListener(event -> table.filter(search.getText()));
        search.addListener(SWT.KeyDown, this::key);
        ButtonFactory.newButton(SWT.CHECK).text(Messages.FilterRow)
                .onSelect(event -> table.table().doCommand(new ToggleFilterRowCommand())).create(bar);
        ColumnMenu columns = new ColumnMenu(table);
        Button choose = ButtonFactory.newButton(SWT.PUSH).text(Messages.Columns).create(bar);
        choose.addListener(SWT.Selection, event -> columns.openBelow(choose));
        Button add = ButtonFactory.newButton(SWT.PUSH).text(Messages.AddCamera).onSelect(event -> actions.add())
                .create(bar);
        add.setEnabled(!open.readOnly());
        count = new CLabel(bar, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
        GridLayoutFactory.swtDefaults().numColumns(bar.getChildren().length).applyTo(bar);

        table.onChange(() -> showCount(open));
        showCount(open);
    }

    CameraTable table() {
        return table;
    }

    TableActions actions() {
        return actions;
    }

    Text search() {
        return search;
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            table.table().setFocus();
        } else if (event.keyCode == SWT.ESC) {
            search.setText("");
        }
    }

    private void showCount(OpenFleet open) {
        if (count.isDisposed()) {
            return;
        }
        RowView view = table.view();
        String cameras = view.filtered()
                ? NLS.bind(Messages.CamerasFiltered, view.shown().size(), view.total())
                : NLS.bind(Messages.Cameras, view.total());
        if (!table.problem().isEmpty()) {
            count.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                    .getImage());
            count.setText(table.problem());
            return;
        }
        count.setImage(null);
        String text = open.readOnly() ? cameras + "  –  " + Messages.ReadOnly : cameras;
        if (!text.equals(count.getText())) {
            count.setText(text);
        }
    }
}
