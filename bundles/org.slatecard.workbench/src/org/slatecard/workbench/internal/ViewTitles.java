package org.slatecard.workbench.internal;

import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The titles of the views of a window. The platform keeps them in the workspace: a view that nobody has opened since
 * would be called as in the language of an earlier start.
 */
final class ViewTitles {
    private final IWorkbenchWindow window;

    ViewTitles(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Gives the views that are not open yet the titles of the language of this start. */
    void translate() {
        EModelService models = window.getService(EModelService.class);
        MWindow model = window.getService(MWindow.class);
        for (IViewReference view : window.getActivePage().getViewReferences()) {
            MPartDescriptor known = models.getPartDescriptor(view.getId());
            if (known != null && view.getView(false) == null) {
                models.findElements(model, view.getId(), MPart.class)
                        .forEach(part -> part.setLabel(known.getLocalizedLabel()));
            }
        }
    }
}
