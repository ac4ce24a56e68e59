package org.slatecard.ui.fleet.internal.tree;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.element.ReadinessWords;
import org.slatecard.validation.Severity;
import org.slatecard.validation.readiness.Readiness;

/** Names, counts and icons; what has an error or a warning in it carries its sign, and cameras say how far they are. */
final class FleetTreeLabels extends LabelProvider implements IStyledLabelProvider {
    private final Icons icons;
    private final FindingLevels levels;

    FleetTreeLabels(Icons icons, FindingLevels levels) {
        this.icons = icons;
        this.levels = levels;
    }

    @Override
    public String getText(Object element) {
        return element instanceof Branch branch ? branch.kind().label() : Names.readable((EObject) element);
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString text = new StyledString(getText(element));
        int count = switch (element) {
            case Branch branch -> branch.count();
            case CameraGroup group -> FleetTreeContent.camerasBelow(group);
            default -> -1;
        };
        if (count >= 0) {
            return text.append(NLS.bind(Messages.TreeCount, count), StyledString.COUNTER_STYLER);
        }
        return element instanceof Camera camera
                ? text.append(NLS.bind(Messages.TreeReadiness, ReadinessWords.title(levels.of(camera))),
                        StyledString.DECORATIONS_STYLER)
                : text;
    }

    /** Text and sign of a node in one: another where the node looks otherwise. */
    String said(Object element) {
        return getStyledText(element) + "\n" + sign(element);
    }

    @Override
    public Image getImage(Object element) {
        String name = element instanceof Branch branch
                ? branch.kind().icon()
                : Kind.of(element).map(Kind::icon).orElseThrow();
        String sign = sign(element);
        return sign == null ? icons.get(name) : icons.get(name, sign);
    }

    private String sign(Object element) {
        return element instanceof Camera camera ? sign(levels.of(camera)) : sign(levels.of(element));
    }

    private static String sign(Readiness readiness) {
        return switch (readiness.state()) {
            case NOT_READY -> ISharedImages.IMG_DEC_FIELD_ERROR;
            case WORKS_BUT -> ISharedImages.IMG_DEC_FIELD_WARNING;
            case NOT_CHECKED, READY -> null;
        };
    }

    private static String sign(Severity severity) {
        if (severity == null) {
            return null;
        }
        return switch (severity) {
            case ERROR -> ISharedImages.IMG_DEC_FIELD_ERROR;
            case WARNING -> ISharedImages.IMG_DEC_FIELD_WARNING;
            case INFO -> null;
        };
    }
}
