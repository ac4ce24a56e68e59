package org.slatecard.ui.fleet.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.part.MultiPageEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.slatecard.model.FleetFile;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.document.FleetDocument;
import org.slatecard.ui.fleet.internal.finding.FindingMark;
import org.slatecard.ui.fleet.internal.finding.FindingMarkers;
import org.slatecard.ui.fleet.internal.draft.Draft;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.ui.fleet.internal.guard.FleetGuard;
import org.slatecard.ui.fleet.internal.guard.Guarded;
import org.slatecard.ui.fleet.internal.guard.KeptCopies;
import org.slatecard.model.lock.FleetLocks;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.session.FleetCommandStack;
import org.slatecard.ui.fleet.internal.session.FleetLoader;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.ui.fleet.internal.session.ModelWatch;
import org.slatecard.validation.Validator;
import org.slatecard.validation.records.KeptRecords;
import org.slatecard.workbench.CameraModelCatalog;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.FleetReveal;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;

/** Edits one fleet on pages that bundles contribute. */
public final class FleetEditor extends MultiPageEditorPart
        implements
            ISaveablesSource,
            IGotoMarker,
            FleetReveal,
            Guarded {
    /** Told to property listeners when the fleet has been read and {@link OpenFleet} can be had. */
    public static final int PROP_SESSION = 0x5C01;

    private final ActiveSelection selection = new ActiveSelection();
    private final List<PageTab> tabs = new ArrayList<>();
    private final FleetSaveable saveable = new FleetSaveable(this);
    private NoteBar notes;
    private FleetSession session;
    private FindingMarkers markers;
    private FleetGuard guard;
    private ModelWatch models;
    private IMarker wanted;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof IFileEditorInput)) {
            throw new PartInitException(NLS.bind(Messages.EditorNeedsFile, input.getName()));
        }
        super.init(site, input);
        setPartName(FleetLoader.name(file()));
        site.setSelectionProvider(selection);
    }

    @Override
    protected Composite createPageContainer(Composite parent) {
        Composite outer = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        outer.setLayout(layout);
        notes = new NoteBar(outer);
        Composite pages = new Composite(outer, SWT.NONE);
        pages.setLayout(new FillLayout());
        pages.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return pages;
    }

    @Override
    protected void createPages() {
        load();
    }

    @Override
    public void load() {
        load(FleetLoader::open);
    }

    @Override
    public void restore(Draft draft) {
        load((loader, file) -> loader.open(file, draft));
    }

    private void load(Reading reading) {
        IFile file = file();
        String opening = NLS.bind(Messages.EditorOpening, getPartName());
        replace(new MessagePage(getContainer(), opening, "").area());
        IEclipseContext services = getSite().getService(IEclipseContext.class);
        FleetLoader loader = new FleetLoader(services.get(Validator.class), services.get(KeptRecords.class),
                services.get(CameraModelCatalog.class), services.get(FleetLocks.class), services.get(Drafts.class),
                getContainer().getDisplay()::asyncExec);
        Job.create(opening, (ICoreRunnable) monitor -> read(reading, loader, file)).schedule();
    }

    private void read(Reading reading, FleetLoader loader, IFile file) {
        try {
            FleetSession opened = reading.read(loader, file);
            onUi(() -> show(opened), opened::close);
        } catch (ExplainedException e) {
            onUi(() -> showBroken(e.text().in(Locale.getDefault())), () -> {});
        } catch (CoreException e) {
            onUi(() -> showBroken(NLS.bind(Messages.EditorLocationUnknown, file.getFullPath())), () -> {});
        }
    }

    private void onUi(Runnable whileOpen, Runnable otherwise) {
        PlatformUI.getWorkbench().getDisplay()
                .asyncExec(() -> (getContainer().isDisposed() ? otherwise : whileOpen).run());
    }

    private void show(FleetSession opened) {
        List<PageTab> opening = PageContribution.all(Platform.getExtensionRegistry()).stream()
                .map(page -> new PageTab(page, opened, getContainer())).toList();
        replace(opening.stream().map(PageTab::area).toArray(Control[]::new));
        for (int i = 0; i < opening.size(); i++) {
            setPageText(i, opening.get(i).name());
        }
        session = opened;
        session.stack().addCommandStackListener(event -> onUi(this::edited, () -> {}));
        follow();
        tabs.addAll(opening);
        notes.show(session.notes());
        pageChange(0);
        if (wanted != null) {
            gotoMarker(wanted);
        }
        firePropertyChange(PROP_DIRTY);
        firePropertyChange(PROP_SESSION);
    }

    private IFile file() {
        return ((IFileEditorInput) getEditorInput()).getFile();
    }

    /** Where the file lies; its place in the workspace is nothing that the user knows. */
    @Override
    public String getTitleToolTip() {
        IPath location = file().getLocation();
        return location == null ? super.getTitleToolTip() : location.toOSString();
    }

    private void follow() {
        markers = new FindingMarkers(session, getContainer().getDisplay());
        IEclipseContext services = getSite().getService(IEclipseContext.class);
        guard = new FleetGuard(this, session, services.get(Drafts.class),
                new KeptCopies(services.get(FleetList.class)));
        models = new ModelWatch(session, services.get(CameraModelCatalog.class), getContainer().getDisplay());
    }

    private void unfollow() {
        models.close();
        guard.close();
        markers.stop();
    }

    /** Goes on with another file, which holds the fleet as it was in that state of the command stack. */
    void moveTo(IFile other, FleetDocument document, Command state) {
        unfollow();
        session.moveTo(other, document);
        session.stack().written(state);
        setInputWithNotify(new FileEditorInput(other));
        setPartName(FleetLoader.name(other));
        follow();
    }

    private void edited() {
        firePropertyChange(PROP_DIRTY);
        ICommandService commands = getSite().getService(ICommandService.class);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_UNDO, null);
        commands.refreshElements(IWorkbenchCommandConstants.EDIT_REDO, null);
    }

    private void showBroken(String why) {
        MessagePage page = new MessagePage(getContainer(), Messages.EditorBrokenTitle, why);
        page.offer(Messages.EditorReload, this::load);
        replace(page.area());
    }

    private void replace(Control... pages) {
        selection.follow(null);
        tabs.clear();
        closeSession();
        notes.show(List.of());
        int before = getPageCount();
        for (Control page : pages) {
            addPage(page);
        }
        setActivePage(before);
        for (int i = 0; i < before; i++) {
            removePage(0);
        }
    }

    private void closeSession() {
        if (session != null) {
            unfollow();
            session.close();
            session = null;
        }
    }

    @Override
    protected void pageChange(int index) {
        super.pageChange(index);
        if (index < tabs.size()) {
            selection.follow(tabs.get(index).selection());
        }
    }

    @Override
    public void setFocus() {
        activeTab().flatMap(PageTab::page).ifPresentOrElse(FleetPage::setFocus, super::setFocus);
    }

    private Optional<PageTab> activeTab() {
        int index = getActivePage();
        return index >= 0 && index < tabs.size() ? Optional.of(tabs.get(index)) : Optional.empty();
    }

    /** Selects elements on the page that is shown, once it shows them. */
    public void select(List<EObject> elements) {
        onUi(() -> selection.setSelection(new StructuredSelection(elements)), () -> {});
    }

    @Override
    public void reveal(EObject object, EStructuralFeature feature) {
        List<PageTab> candidates = new ArrayList<>(tabs);
        activeTab().ifPresent(active -> {
            candidates.remove(active);
            candidates.add(0, active);
        });
        for (PageTab tab : candidates) {
            if (tab.page().filter(page -> page.reveal(object, feature)).isPresent()) {
                showPage(tab, object, feature);
                return;
            }
        }
    }

    private void showPage(PageTab tab, EObject object, EStructuralFeature feature) {
        int index = tabs.indexOf(tab);
        if (index != getActivePage()) {
            setActivePage(index); // puts the focus somewhere on the page
            tab.page().ifPresent(page -> page.reveal(object, feature));
        }
    }

    @Override
    public void gotoMarker(IMarker marker) {
        wanted = session == null ? marker : null;
        if (session != null) {
            FindingMark mark = FindingMark.of(marker);
            mark.element(session.fleet()).ifPresent(element -> reveal(element, mark.feature(element)));
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (session != null && adapter == OpenFleet.class) {
            return adapter.cast(session);
        }
        if (adapter == HelpTopic.class) {
            return adapter.cast(activeTab().flatMap(PageTab::help).orElse(null));
        }
        if (adapter == IContentOutlinePage.class) {
            return adapter.cast(new FleetOutline(this));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public boolean isDirty() {
        return session != null && session.stack().isSaveNeeded();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return session != null && session.fleet().getFormatVersion() <= FleetFile.FORMAT_VERSION;
    }

    @Override
    public Saveable[] getSaveables() {
        return new Saveable[]{saveable};
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return getSaveables();
    }

    @Override
    public void dispose() {
        closeSession();
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        getSite().getPage().saveEditor(this, false);
    }

    @Override
    public void doSaveAs() {
        try {
            new SaveAs(this, session).ask();
        } catch (CoreException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** The command stack of a part; null where that is no fleet editor, or has not read its fleet. */
    static FleetCommandStack stack(Object part) {
        return part instanceof FleetEditor editor && editor.session != null ? editor.session.stack() : null;
    }

    @Override
    public void tell(String note) {
        List<String> all = new ArrayList<>(session.notes());
        all.add(note);
        notes.show(all);
    }

    boolean maySave() {
        return guard.maySave();
    }

    Optional<FleetSession> session() {
        return Optional.ofNullable(session);
    }

    private interface Reading {
        FleetSession read(FleetLoader loader, IFile file) throws ExplainedException, CoreException;
    }
}
