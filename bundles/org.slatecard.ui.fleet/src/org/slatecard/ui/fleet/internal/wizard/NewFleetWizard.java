package org.slatecard.ui.fleet.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;
import org.slatecard.validation.Validator;
import org.slatecard.workbench.CameraModelCatalog;

/** Makes a new fleet and opens it. */
public final class NewFleetWizard extends Wizard implements INewWizard {
    private static final String LABELS = "CAM {n}";
    private static final int CAMERAS = 4;

    private final NewFleetValues values = new NewFleetValues(Path.of(System.getProperty("user.home")));
    private IWorkbenchWindow window;
    private NewFleetPage page;

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        window = workbench.getWorkbenchWindows()[0];
        setWindowTitle(Messages.WizardTitle);
        setNeedsProgressMonitor(true);
        // as high as the messages of rules are long, which the platform cuts off below its own two lines
        setDefaultPageImageDescriptor(Icons.descriptor("new-fleet-banner"));
    }

    @Override
    public void addPages() {
        IEclipseContext context = window.getService(IEclipseContext.class);
        CameraModels models = context.get(CameraModelCatalog.class).models();
        List<String> modelIds = List.copyOf(models.byId().keySet());
        values.cameras.setValue(CAMERAS);
        values.labels.setValue(LABELS);
        String standard = new CameraModelLoader().standardModel();
        modelIds.stream().filter(standard::equals).findFirst().or(() -> modelIds.stream().findFirst())
                .ifPresent(values.modelId::setValue);
        page = new NewFleetPage(values, new NewFleetChecks(values, context.get(Validator.class), models), modelIds);
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Path file = values.path().orElseThrow();
        boolean[] there = new boolean[1];
        if (!run(monitor -> there[0] = Files.exists(file)) || there[0] && !mayReplace(file)) {
            return false;
        }
        NewFleet wanted = values.fleet();
        if (!run(monitor -> write(wanted, file, monitor))) {
            return false;
        }
        new FleetOpener(window.getService(IEclipseContext.class).get(FleetList.class), window).open(file);
        return true;
    }

    private boolean mayReplace(Path file) {
        return 0 == MessageDialog.open(MessageDialog.WARNING, getShell(), Messages.WizardTitle,
                NLS.bind(Messages.ReplaceQuestion, file), 0, Messages.ReplaceYes, Messages.ReplaceNo);
    }

    private static void write(NewFleet wanted, Path file, IProgressMonitor monitor) throws InvocationTargetException {
        monitor.beginTask(NLS.bind(Messages.Writing, file), IProgressMonitor.UNKNOWN);
        try {
            new FleetFile(new DurableWriter()).save(wanted.build(URI.createFileURI(file.toString())), file);
        } catch (ExplainedException e) {
            throw new InvocationTargetException(e);
        }
    }

    private boolean run(IRunnableWithProgress work) {
        try {
            getContainer().run(true, false, work);
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            page.setErrorMessage(cause instanceof ExplainedException explained
                    ? explained.text().in(Locale.getDefault())
                    : String.valueOf(cause));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
