package org.slatecard.ui.fleet.internal.models;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.slatecard.model.page.ModelEntry;
import org.slatecard.model.page.ModelPage;
import org.slatecard.model.page.ModelValue;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Facts;
import org.slatecard.workbench.AccessibleName;

/** The page of a camera model: its menus with their fields, under each field its values one by one. */
final class PageTree {
    private static final String STEP = " > ";
    private static final int NAME_SHARE = 36;
    private static final int VALUE_SHARE = 38;
    private static final int ORIGIN_SHARE = 26;

    private final Facts facts = new Facts();
    private final FilteredTree tree;
    private final TreeColumnLayout columns = new TreeColumnLayout(true);

    PageTree(Composite parent) {
        tree = new FilteredTree(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL | SWT.FULL_SELECTION,
                new AllColumns(), true, true);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree);
        tree.setInitialText(Messages.PageFilter);
        TreeViewer viewer = tree.getViewer();
        viewer.setContentProvider(new PageContent());
        viewer.getTree().setHeaderVisible(true);
        AccessibleName.give(viewer.getTree(), Messages.PageName);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.getTree().setLayoutData(null);
        viewer.getTree().getParent().setLayout(columns);
        column(Messages.ColumnName, NAME_SHARE, PageTree::name);
        column(Messages.ColumnValue, VALUE_SHARE, PageTree::value);
        column(Messages.ColumnOrigin, ORIGIN_SHARE, PageTree::origin);
    }

    TreeViewer viewer() {
        return tree.getViewer();
    }

    /** Shows a page, open as far as its fields; what is open and selected stays so where it is the same model. */
    void show(ModelPage page) {
        TreeViewer viewer = tree.getViewer();
        ModelPage before = (ModelPage) viewer.getInput();
        if (before == null || !before.model().getId().equals(page.model().getId())) {
            viewer.setInput(page);
            viewer.expandToLevel(2);
            return;
        }
        PagePlaces kept = PagePlaces.of(viewer);
        viewer.getTree().setRedraw(false);
        viewer.setInput(page);
        kept.restore(viewer);
        viewer.getTree().setRedraw(true);
    }

    /** The value that is selected. */
    Optional<ModelValue> selected() {
        return tree.getViewer().getStructuredSelection().getFirstElement() instanceof ModelValue value
                ? Optional.of(value)
                : Optional.empty();
    }

    /** What the part is called that holds the selected value. */
    String selectedEntry() {
        TreePath[] paths = tree.getViewer().getStructuredSelection().getPaths();
        return paths.length == 0 ? "" : name(paths[0].getParentPath().getLastSegment());
    }

    private void column(String title, int share, Function<Object, String> text) {
        TreeViewerColumn column = new TreeViewerColumn(tree.getViewer(), SWT.LEFT);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(share, true));
        column.setLabelProvider(new Cell(text));
    }

    static String name(Object element) {
        return switch (element) {
            case ModelPage.Section section -> tail(text(section.title()));
            case ModelEntry entry -> text(entry.title());
            case ModelValue value -> text(value.label());
            default -> "";
        };
    }

    /** The page's own name is at the end of the path, and the path too long for a column. */
    private static String tail(String path) {
        return path.substring(path.lastIndexOf(STEP) < 0 ? 0 : path.lastIndexOf(STEP) + STEP.length());
    }

    private static String value(Object element) {
        return switch (element) {
            case ModelPage.Section section when text(section.title()).contains(STEP) -> text(section.title());
            case ModelEntry entry -> text(entry.summary());
            case ModelValue value -> text(value.shown());
            default -> "";
        };
    }

    private static String origin(Object element) {
        return switch (element) {
            case ModelEntry entry -> text(entry.basis());
            case ModelValue value -> value.basis().map(PageTree::text).orElse("");
            default -> "";
        };
    }

    /** What the fact says that documents a value; empty where none does. */
    private String fact(ModelValue value) {
        String source = value.origin().source();
        return source == null || !value.isKnown() || value.origin().isCorrected()
                ? ""
                : facts.text(source).map(PageTree::text).orElse("");
    }

    private static String text(Text text) {
        return text.in(Locale.getDefault());
    }

    /** A cell; the hover has all of it, and what the fact says that it rests on. */
    private final class Cell extends ColumnLabelProvider {
        private final Function<Object, String> text;

        Cell(Function<Object, String> text) {
            this.text = text;
        }

        @Override
        public String getText(Object element) {
            return text.apply(element);
        }

        @Override
        public Font getFont(Object element) {
            return element instanceof ModelPage.Section
                    ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
                    : null;
        }

        @Override
        public String getToolTipText(Object element) {
            String fact = element instanceof ModelValue value ? fact(value) : "";
            String whole = getText(element);
            return fact.isEmpty() ? whole : whole + "\n" + fact;
        }
    }

    /** Finds words in every column. */
    private final class AllColumns extends PatternFilter {
        AllColumns() {
            setIncludeLeadingWildcard(true);
        }

        @Override
        protected boolean isLeafMatch(Viewer viewer, Object element) {
            return List.of(name(element), value(element), origin(element)).stream().anyMatch(this::wordMatches);
        }
    }
}
