package org.slatecard.ui.vault.internal.authority;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.TextTable;

/** Files that would be written, and what stands in the one that is selected. */
final class FilesPreview {
    private static final int TABLE_HEIGHT = 130;
    private static final int TEXT_HEIGHT = 150;
    private static final int WIDTH = 640;

    private final TextTable<PlannedFile> table;
    private final Text text;
    private String selected = "README.txt";

    /** Over all columns of a grid of three. */
    FilesPreview(Composite area) {
        table = new TextTable<>(area, Messages.ExportFiles, List.of(
                new TextTable.Column<>(Messages.ColumnFile, 40, PlannedFile::name),
                new TextTable.Column<>(Messages.ColumnReaders, 40, PlannedFile::mode),
                new TextTable.Column<>(Messages.ColumnHappens, 30, PlannedFile::happens)));
        table.size(WIDTH, TABLE_HEIGHT);
        WidgetFactory.label(SWT.NONE).text(Messages.ExportContent)
                .layoutData(GridDataFactory.fillDefaults().span(3, 1).create()).create(area);
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        AccessibleName.give(text, Messages.ExportContent);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(WIDTH, TEXT_HEIGHT).applyTo(text);
        table.viewer().addSelectionChangedListener(event -> {
            if (event.getStructuredSelection().getFirstElement() instanceof PlannedFile file) {
                selected = file.name();
                text.setText(file.text());
            }
        });
    }

    /** Shows files, and in the one that was looked at before, or else the first, what stands in it. */
    void show(List<PlannedFile> files) {
        table.show(files);
        Optional<PlannedFile> same = files.stream().filter(each -> each.name().equals(selected)).findFirst();
        table.viewer().setSelection(new StructuredSelection(same.orElse(files.get(0))), true);
    }
}
