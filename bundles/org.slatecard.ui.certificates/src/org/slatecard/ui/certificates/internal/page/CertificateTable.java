package org.slatecard.ui.certificates.internal.page;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.certificates.internal.detail.CertificateRow;
import org.slatecard.ui.certificates.internal.detail.CertificateRows;
import org.slatecard.ui.certificates.internal.detail.SeveritySign;
import org.slatecard.validation.Severity;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.OpenFleet;

/** The table of all certificates: sorted by any column, filtered, renamed in place. */
final class CertificateTable {
    private final OpenFleet open;
    private final CertificateRows rows;
    private final CertificateFilter filter;
    private final TableViewer viewer;
    private CertificateColumn sorted = CertificateColumn.LABEL;

    CertificateTable(Composite parent, OpenFleet open, CertificateRows rows) {
        this.open = open;
        this.rows = rows;
        filter = new CertificateFilter(rows);
        TableColumnLayout layout = new TableColumnLayout();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addFilter(filter);
        ColumnViewerToolTipSupport.enableFor(viewer);
        table().setHeaderVisible(true);
        AccessibleName.give(table(), Messages.PageTable);
        for (CertificateColumn column : CertificateColumn.values()) {
            TableViewerColumn added = add(column);
            layout.setColumnData(added.getColumn(), new ColumnWeightData(column.width(), column.width(), true));
            if (column == CertificateColumn.LABEL) {
                added.setEditingSupport(new LabelEditing(viewer, open));
            }
        }
        sortBy(CertificateColumn.LABEL, SWT.UP);
        viewer.setInput(rows.all());
    }

    TableViewer viewer() {
        return viewer;
    }

    Table table() {
        return viewer.getTable();
    }

    @SuppressWarnings("unchecked")
    List<Certificate> selected() {
        return viewer.getStructuredSelection().toList();
    }

    void filter(String text) {
        filter.setText(text);
        viewer.refresh();
    }

    /** Shows what the fleet holds now, and selects what a command has put into it. */
    void refresh(Command command) {
        List<Certificate> all = rows.all();
        viewer.setInput(all);
        List<?> touched = command == null
                ? List.of()
                : command.getAffectedObjects().stream().filter(all::contains).toList();
        if (!touched.isEmpty()) {
            viewer.setSelection(new StructuredSelection(touched), true);
        }
    }

    /** Shows what rules say of some objects now. */
    void update(Set<EObject> changed) {
        viewer.update(changed.stream().filter(Certificate.class::isInstance).toArray(), null);
    }

    void editLabel() {
        if (!selected().isEmpty()) {
            viewer.editElement(selected().get(0), CertificateColumn.LABEL.ordinal());
        }
    }

    private TableViewerColumn add(CertificateColumn column) {
        TableViewerColumn added = new TableViewerColumn(viewer, SWT.NONE);
        added.getColumn().setText(column.title());
        added.getColumn().setMoveable(true);
        added.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(column,
                sorted == column && table().getSortDirection() == SWT.UP ? SWT.DOWN : SWT.UP)));
        added.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return column.text(rows.row((Certificate) element));
            }

            @Override
            public String getToolTipText(Object element) {
                return column == CertificateColumn.LABEL ? hint((Certificate) element) : getText(element);
            }

            @Override
            public Image getImage(Object element) {
                return switch (column) {
                    case LABEL -> sign((Certificate) element);
                    case VALID_UNTIL -> mark(rows.row((Certificate) element));
                    default -> null;
                };
            }
        });
        return added;
    }

    /** The label, and what rules say. */
    private String hint(Certificate certificate) {
        return Stream.concat(Stream.of(rows.row(certificate).label()),
                open.findings().of(certificate).stream().map(each -> each.message().in(Locale.getDefault())))
                .collect(Collectors.joining("\n"));
    }

    /** The sign of the gravest finding; none for advice. */
    private Image sign(Certificate certificate) {
        return open.findings().of(certificate).stream().map(each -> each.rule().severity())
                .min(Comparator.naturalOrder()).filter(each -> each != Severity.INFO).map(SeveritySign::of)
                .orElse(null);
    }

    private static Image mark(CertificateRow row) {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        if (row.validity() == null) {
            return images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
        }
        return switch (row.validity().state()) {
            case EXPIRED -> images.getImage(ISharedImages.IMG_OBJS_ERROR_TSK);
            case SOON, NOT_YET -> images.getImage(ISharedImages.IMG_OBJS_WARN_TSK);
            case VALID -> null;
        };
    }

    private void sortBy(CertificateColumn column, int direction) {
        sorted = column;
        table().setSortColumn(table().getColumn(column.ordinal()));
        table().setSortDirection(direction);
        viewer.setComparator(new ViewerComparator() {
            @Override
            public int compare(Viewer source, Object one, Object other) {
                int order = column.order().compare(rows.row((Certificate) one), rows.row((Certificate) other));
                return direction == SWT.UP ? order : -order;
            }
        });
    }
}
