package org.slatecard.ui.fleet.internal.models;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.slatecard.model.CameraModels;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.CameraModelCatalog;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;

/** The camera models that there are, and all that is known of the one that is selected. */
public final class CameraModelsView extends ViewPart {
    /** Id of the view. */
    public static final String ID = "org.slatecard.ui.fleet.cameraModels";
    private static final int WIDE = 800;
    private static final int[] SHARES = {25, 75};

    private final Runnable onChange = this::readSoon;
    private CameraModelCatalog catalog;
    private Display display;
    private Background background;
    private ModelList list;
    private ModelDetails details;
    private String wanted;

    /** Brings the view to the top, with a model selected; null for any. */
    public static void open(IWorkbenchPage page, String modelId) {
        try {
            CameraModelsView view = (CameraModelsView) page.showView(ID);
            view.select(modelId);
        } catch (PartInitException e) {
            ILog.get().error(ID, e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        catalog = getSite().getService(IEclipseContext.class).get(CameraModelCatalog.class);
        display = parent.getDisplay();
        background = new Background(parent);
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        halves.addListener(SWT.Resize, event -> turn(halves));
        list = new ModelList(halves, model -> details.show(model));
        details = new ModelDetails(halves, catalog);
        halves.setWeights(SHARES);
        MenuManager menu = new MenuManager();
        details.fill(menu);
        details.tree().getTree().setMenu(menu.createContextMenu(details.tree().getTree()));
        getSite().setSelectionProvider(details.tree());
        catalog.addListener(onChange);
        read();
    }

    @Override
    public void setFocus() {
        list.setFocus();
    }

    @Override
    public void dispose() {
        catalog.removeListener(onChange);
        super.dispose();
    }

    /** Beside each other where there is room for that. */
    private static void turn(SashForm halves) {
        int orientation = halves.getSize().x > WIDE ? SWT.HORIZONTAL : SWT.VERTICAL;
        if (halves.getOrientation() != orientation) {
            halves.setOrientation(orientation);
        }
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == HelpTopic.class ? adapter.cast(new HelpTopic("camera-models")) : super.getAdapter(adapter);
    }

    private void select(String modelId) {
        if (modelId != null) {
            wanted = modelId;
            list.select(modelId);
        }
    }

    private void readSoon() {
        if (!display.isDisposed()) {
            display.asyncExec(this::read);
        }
    }

    private void read() {
        background.start(Messages.Reading, monitor -> catalog.models(), this::show, details::complain);
    }

    private void show(CameraModels models) {
        String selected = list.selected().map(ListedModel::id).orElseGet(this::ofTheOpenFleet);
        list.show(ListedModel.all(models), wanted == null ? selected : wanted);
        wanted = null;
    }

    /** What the user works with is what he looks for; null where no fleet is open. */
    private String ofTheOpenFleet() {
        OpenFleet open = Adapters.adapt(getSite().getPage().getActiveEditor(), OpenFleet.class);
        return open == null ? null : open.fleet().getModelId();
    }
}
