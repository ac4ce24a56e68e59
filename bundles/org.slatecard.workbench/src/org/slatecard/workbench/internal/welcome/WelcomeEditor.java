package org.slatecard.workbench.internal.welcome;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.slatecard.workbench.RecentFleets;

/** The page that stands where the fleets will be: three ways to begin, and the fleets of late. */
public final class WelcomeEditor extends EditorPart {
    static final String ID = "org.slatecard.workbench.welcome";
    private WelcomeContent content;

    /** Shows the page. */
    public static void show(IWorkbenchPage page) throws PartInitException {
        page.openEditor(new WelcomeInput(), ID);
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        RecentFleets recent = getSite().getService(IEclipseContext.class).get(RecentFleets.class);
        List<Path> files = recent == null ? List.of() : recent.files();
        content = new WelcomeContent(parent, new WelcomeActions(getSite()), files);
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
