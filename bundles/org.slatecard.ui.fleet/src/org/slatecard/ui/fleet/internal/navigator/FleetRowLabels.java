package org.slatecard.ui.fleet.internal.navigator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.slatecard.ui.fleet.internal.element.Icons;

/** A fleet in one line: name, state, place. */
final class FleetRowLabels extends StyledCellLabelProvider {
    private static final String GAP = "  ";

    private final Icons icons;

    FleetRowLabels(Icons icons) {
        this.icons = icons;
    }

    @Override
    public void update(ViewerCell cell) {
        FleetRow row = (FleetRow) cell.getElement();
        StyledString text = new StyledString(row.name());
        if (!row.state().isEmpty()) {
            text.append(GAP + row.state(), StyledString.COUNTER_STYLER);
        }
        text.append(GAP + row.location(), StyledString.QUALIFIER_STYLER);
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(icon(row));
    }

    @Override
    public String getToolTipText(Object element) {
        FleetRow row = (FleetRow) element;
        String place = row.entry().path().toString();
        return row.state().isEmpty() ? place : place + "\n" + row.state();
    }

    private Image icon(FleetRow row) {
        ImageDescriptor fleet = Icons.descriptor("fleet");
        ISharedImages shared = PlatformUI.getWorkbench().getSharedImages();
        if (row.entry().missing() || row.problems().errors() > 0) {
            return decorated(fleet, shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_ERROR));
        }
        return row.problems().warnings() > 0
                ? decorated(fleet, shared.getImageDescriptor(ISharedImages.IMG_DEC_FIELD_WARNING))
                : icons.get(fleet);
    }

    private Image decorated(ImageDescriptor fleet, ImageDescriptor decoration) {
        return icons.get(new DecorationOverlayIcon(icons.get(fleet), decoration, IDecoration.BOTTOM_RIGHT));
    }
}
