package org.slatecard.ui.fleet.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.IDataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.cell.Refusal;
import org.slatecard.ui.fleet.internal.table.rows.RowView;

/** Which cells are edited in their place, and how. */
final class CellEditors extends AbstractRegistryConfiguration {
    private static final int CHOICES_SHOWN = 12;

    private final List<Column> columns;
    private final RowView view;
    private final boolean readOnly;
    private final IEditErrorHandler problems;

    CellEditors(List<Column> columns, RowView view, boolean readOnly, IEditErrorHandler problems) {
        this.columns = columns;
        this.view = view;
        this.readOnly = readOnly;
        this.problems = problems;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, problems, DisplayMode.EDIT);
        columns.forEach(column -> {
            ICellEditor editor = editor(column);
            if (editor != null && !readOnly) {
                register(registry, column, editor);
            }
        });
    }

    private void register(IConfigRegistry registry, Column column, ICellEditor editor) {
        String label = CellLabels.of(column);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, IEditableRule.ALWAYS_EDITABLE,
                DisplayMode.EDIT, label);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT, label);
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, validator(column), DisplayMode.EDIT,
                label);
    }

    private static ICellEditor editor(Column column) {
        return switch (column.editor()) {
            case LINE -> text(new TextCellEditor(true, true));
            case LINES -> text(new MultiLineTextCellEditor(false));
            case ONE_OF -> new ComboBoxCellEditor(choices(column), CHOICES_SHOWN);
            case NONE, SOME_OF, SOME_OF_IN_ORDER -> null;
        };
    }

    private static ICellEditor text(TextCellEditor editor) {
        editor.setErrorDecorationEnabled(true);
        return editor;
    }

    private static IComboBoxDataProvider choices(Column column) {
        return (columnIndex, rowIndex) -> {
            List<String> choices = new ArrayList<>(column.choices());
            choices.addFirst("");
            return choices;
        };
    }

    private IDataValidator validator(Column column) {
        return new DataValidator() {
            @Override
            public boolean validate(int columnIndex, int rowIndex, Object value) {
                try {
                    String text = value == null ? "" : value.toString();
                    if (!text.equals(view.shown().get(rowIndex).cell(columnIndex).text())) {
                        column.write(view.shown().get(rowIndex).camera(), text);
                    }
                    return true;
                } catch (Refusal refusal) {
                    throw new ValidationFailedException(refusal.getMessage(), refusal);
                }
            }
        };
    }
}
