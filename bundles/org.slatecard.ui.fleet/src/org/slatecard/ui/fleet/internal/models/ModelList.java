package org.slatecard.ui.fleet.internal.models;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.workbench.AccessibleName;

/** The camera models to choose from: who brought each, and which cannot be used. */
final class ModelList {
    private final TableViewer viewer;

    ModelList(Composite parent, Consumer<ListedModel> onSelect) {
        viewer = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels(new Icons(viewer.getTable()))));
        AccessibleName.give(viewer.getTable(), Messages.ListName);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addSelectionChangedListener(event -> selected().ifPresent(onSelect));
    }

    void show(List<ListedModel> models, String wanted) {
        viewer.setInput(models);
        models.stream().filter(model -> model.id().equals(wanted)).findFirst()
                .or(() -> models.stream().findFirst())
                .ifPresent(model -> viewer.setSelection(new StructuredSelection(model), true));
    }

    /** Selects a model, if it is in the list. */
    void select(String id) {
        ((List<?>) viewer.getInput()).stream().map(ListedModel.class::cast).filter(model -> model.id().equals(id))
                .findFirst().ifPresent(model -> viewer.setSelection(new StructuredSelection(model), true));
    }

    Optional<ListedModel> selected() {
        return Optional.ofNullable((ListedModel) viewer.getStructuredSelection().getFirstElement());
    }

    void setFocus() {
        viewer.getTable().setFocus();
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {
        private final Icons icons;

        Labels(Icons icons) {
            this.icons = icons;
        }

        @Override
        public StyledString getStyledText(Object element) {
            ListedModel model = (ListedModel) element;
            StyledString text = new StyledString(model.id());
            String after = model.problem().isEmpty() ? model.broughtBy() : Messages.CannotBeUsed;
            return after.isEmpty() ? text : text.append("  " + after, StyledString.QUALIFIER_STYLER);
        }

        @Override
        public Image getImage(Object element) {
            return ((ListedModel) element).problem().isEmpty()
                    ? icons.get("camera")
                    : FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                            .getImage();
        }
    }
}
