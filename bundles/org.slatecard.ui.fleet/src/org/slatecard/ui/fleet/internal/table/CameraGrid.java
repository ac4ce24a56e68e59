package org.slatecard.ui.fleet.internal.table;

import java.util.List;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.IFilterStrategy;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultCornerDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultRowHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.DefaultSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.ui.fleet.internal.table.cell.Column;
import org.slatecard.ui.fleet.internal.table.rows.CameraRow;

/** The NatTable and the layers that it consists of. */
final class CameraGrid {
    private final ConfigRegistry registry = new ConfigRegistry();
    private final DataLayer body;
    private final ColumnReorderLayer reorder;
    private final ColumnHideShowLayer hideShow;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final CompositeFreezeLayer frozen;
    private final FilterRowHeaderComposite<CameraRow> header;
    private final DataLayer headerData;
    private final DataLayer rowNumbers;
    private final NatTable table;

    CameraGrid(Composite parent, List<Column> columns, CellData data, CellLabels labels, ISortModel sort,
            IFilterStrategy<CameraRow> filter) {
        body = new DataLayer(data);
        body.setConfigLabelAccumulator(labels);
        reorder = new ColumnReorderLayer(body);
        hideShow = new ColumnHideShowLayer(reorder);
        selection = new SelectionLayer(hideShow, false);
        viewport = new ViewportLayer(selection);
        frozen = new CompositeFreezeLayer(new FreezeLayer(selection), viewport, selection);

        HeaderData titles = new HeaderData(columns);
        headerData = new DataLayer(titles);
        SortHeaderLayer<CameraRow> sortHeader = new SortHeaderLayer<>(
                new ColumnHeaderLayer(headerData, frozen, selection), sort, false);
        header = new FilterRowHeaderComposite<>(filter, sortHeader, titles, registry);
        header.setFilterRowVisible(false);

        var numbers = new DefaultRowHeaderDataProvider(data);
        rowNumbers = new DataLayer(numbers);
        RowHeaderLayer rowHeader = new RowHeaderLayer(rowNumbers, frozen, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new DefaultCornerDataProvider(titles, numbers)), rowHeader,
                header);
        GridLayer grid = new GridLayer(frozen, header, rowHeader, corner, false);
        grid.addConfiguration(new DefaultEditConfiguration());

        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL, grid,
                false);
        table.setConfigRegistry(registry);
        table.addConfiguration(new DefaultSortConfiguration() {
            @Override
            public void configureUiBindings(
                    org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry bindings) {
                // the clicks are among the table's keys
            }
        });
    }

    NatTable table() {
        return table;
    }

    ConfigRegistry registry() {
        return registry;
    }

    /** Keeps the first column in sight while the others are scrolled. */
    void freezeFirstColumn() {
        frozen.doCommand(new FreezeColumnCommand(frozen, 0, false, true));
    }

    DataLayer body() {
        return body;
    }

    DataLayer headerData() {
        return headerData;
    }

    DataLayer rowNumbers() {
        return rowNumbers;
    }

    ColumnReorderLayer reorder() {
        return reorder;
    }

    ColumnHideShowLayer hideShow() {
        return hideShow;
    }

    SelectionLayer selection() {
        return selection;
    }

    ViewportLayer viewport() {
        return viewport;
    }

    FilterRowHeaderComposite<CameraRow> header() {
        return header;
    }
}
