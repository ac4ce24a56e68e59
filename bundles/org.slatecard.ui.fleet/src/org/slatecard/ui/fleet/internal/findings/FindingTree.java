package org.slatecard.ui.fleet.internal.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.workbench.AccessibleName;

/** The groups and the findings in them. Items are made where they are needed: there may be thousands. */
final class FindingTree {
    private static final int NODES_AT_ONCE = 200;
    /** So many are shown at once; of more, the groups. */
    private static final int OPENED = 150;

    private final Composite frame;
    private final TreeViewer viewer;
    private FindingList list = FindingList.EMPTY;
    private final Set<FindingGroup> known = new HashSet<>();
    private Grouping opened;

    FindingTree(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        TreeColumnLayout layout = new TreeColumnLayout();
        frame.setLayout(layout);
        viewer = new TreeViewer(frame, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION);
        viewer.setDisplayIncrementally(NODES_AT_ONCE);
        viewer.setUseHashlookup(true);
        viewer.getTree().setHeaderVisible(true);
        Icons icons = new Icons(frame);
        column(layout, Messages.ColumnFinding, 60, FindingLabels.message(icons));
        column(layout, Messages.ColumnWhere, 22, FindingLabels.where(icons));
        column(layout, Messages.ColumnFix, 18, FindingLabels.fix());
        AccessibleName.give(viewer.getTree(), Messages.TreeName);
        viewer.setContentProvider(new Content());
        viewer.setInput(this);
    }

    private void column(TreeColumnLayout layout, String title, int weight, FindingLabels labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    /** What the tree fills. */
    Control control() {
        return frame;
    }

    /** For listeners, menu and selection. */
    TreeViewer viewer() {
        return viewer;
    }

    /** Shows other findings; what was open and selected stays so, and where the selected one is gone, the next is. */
    void show(FindingList now, Grouping grouping) {
        FindingList before = list;
        Object selected = viewer.getStructuredSelection().getFirstElement();
        list = now;
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh(true);
            if (opened != grouping) {
                opened = grouping;
                known.clear();
            }
            if (now.shown() <= OPENED) {
                now.groups().stream().filter(group -> !known.contains(group))
                        .forEach(group -> viewer.setExpandedState(group, true));
            }
            known.clear();
            known.addAll(now.groups());
            if (selected != null && viewer.getStructuredSelection().isEmpty()) {
                select(before.next(selected, now));
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void select(Optional<FindingRow> row) {
        viewer.setSelection(row.<ISelection>map(StructuredSelection::new).orElse(StructuredSelection.EMPTY), true);
    }

    /** The findings that are selected, those in selected groups too. */
    static List<FindingRow> rows(IStructuredSelection selection) {
        Set<FindingRow> rows = new LinkedHashSet<>();
        for (Object each : selection) {
            if (each instanceof FindingGroup group) {
                rows.addAll(group.rows());
            } else if (each instanceof FindingRow row) {
                rows.add(row);
            }
        }
        return new ArrayList<>(rows);
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return list.groups().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof FindingGroup group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return list.groups().stream()
                    .filter(group -> element instanceof FindingRow row && group.rows().contains(row))
                    .findFirst().orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof FindingGroup;
        }
    }
}
