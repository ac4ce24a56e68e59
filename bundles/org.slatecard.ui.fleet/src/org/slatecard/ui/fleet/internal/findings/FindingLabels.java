package org.slatecard.ui.fleet.internal.findings;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/** What stands in a column of the findings; what has been accepted is grey, has a sign of its own and says so. */
final class FindingLabels extends DelegatingStyledCellLabelProvider {

    private FindingLabels(IStyledLabelProvider labels) {
        super(labels);
    }

    /** What is wrong, with the sign of how much it matters. */
    static FindingLabels message(Icons icons) {
        return new FindingLabels(new Labels(FindingLabels::title, FindingLabels::message, element -> sign(element,
                icons)));
    }

    /** Where it is. */
    static FindingLabels where(Icons icons) {
        return new FindingLabels(new Labels(group -> new StyledString(), FindingLabels::place,
                element -> element instanceof FindingRow row ? icons.get(row.place().icon()) : null));
    }

    /** How it can be mended at once. */
    static FindingLabels fix() {
        return new FindingLabels(new Labels(group -> new StyledString(), FindingLabels::fix, element -> null));
    }

    private static StyledString title(FindingGroup group) {
        StyledString title = group.accepted()
                ? new StyledString(group.title(), StyledString.QUALIFIER_STYLER)
                : new StyledString(group.title());
        return title.append(NLS.bind(Messages.Count, group.rows().size()), StyledString.COUNTER_STYLER);
    }

    private static StyledString message(FindingRow row) {
        StyledString message = shown(row, row.message());
        row.acceptance().map(FindingLabels::suffix)
                .ifPresent(suffix -> message.append(suffix, StyledString.QUALIFIER_STYLER));
        return message;
    }

    private static String suffix(Acceptance acceptance) {
        return NLS.bind(Messages.AcceptedSuffix, FindingDescription.accepted(acceptance));
    }

    private static StyledString place(FindingRow row) {
        StyledString place = shown(row, row.place().label());
        return row.place().groups().isEmpty()
                ? place
                : place.append(NLS.bind(Messages.InGroups, row.place().groups()), StyledString.QUALIFIER_STYLER);
    }

    private static StyledString fix(FindingRow row) {
        return shown(row, row.accepted()
                ? ""
                : row.finding().fixLabel().map(label -> label.in(Locale.getDefault())).orElse(""));
    }

    private static StyledString shown(FindingRow row, String text) {
        return row.accepted() ? new StyledString(text, StyledString.QUALIFIER_STYLER) : new StyledString(text);
    }

    private static Image sign(Object element, Icons icons) {
        boolean accepted = element instanceof FindingGroup group ? group.accepted() : ((FindingRow) element).accepted();
        return accepted
                ? icons.get("accepted")
                : image(element instanceof FindingGroup group
                        ? group.worst()
                        : severity(((FindingRow) element)
                                .finding()));
    }

    /** The sign of a severity, as everywhere in the workbench. */
    static Image image(Severity severity) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(switch (severity) {
            case ERROR -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case WARNING -> ISharedImages.IMG_OBJS_WARN_TSK;
            case INFO -> ISharedImages.IMG_OBJS_INFO_TSK;
        });
    }

    private static Severity severity(Finding finding) {
        return finding.rule().severity();
    }

    private static final class Labels extends LabelProvider implements IStyledLabelProvider {
        private final Function<FindingGroup, StyledString> ofGroup;
        private final Function<FindingRow, StyledString> ofRow;
        private final Function<Object, Image> image;

        Labels(Function<FindingGroup, StyledString> ofGroup, Function<FindingRow, StyledString> ofRow,
                Function<Object, Image> image) {
            this.ofGroup = ofGroup;
            this.ofRow = ofRow;
            this.image = image;
        }

        @Override
        public StyledString getStyledText(Object element) {
            return element instanceof FindingGroup group ? ofGroup.apply(group) : ofRow.apply((FindingRow) element);
        }

        @Override
        public Image getImage(Object element) {
            return image.apply(element);
        }
    }
}
