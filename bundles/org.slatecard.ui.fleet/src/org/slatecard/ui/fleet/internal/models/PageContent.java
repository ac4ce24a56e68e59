package org.slatecard.ui.fleet.internal.models;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.slatecard.model.page.ModelEntry;
import org.slatecard.model.page.ModelPage;

/** What stands below what on the page of a camera model. */
final class PageContent implements ITreeContentProvider {
    private static final Object[] NOTHING = {};

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case ModelPage page -> page.sections().toArray();
            case ModelPage.Section section -> section.entries().toArray();
            case ModelEntry entry -> entry.values().toArray();
            default -> NOTHING;
        };
    }

    /** Not needed: nothing is revealed that is not open. */
    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
