package org.slatecard.testsupport.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * Drives the workbench that the test runs in, from the test's own thread. Registered as an extension:
 *
 * <pre>
 * &#64;RegisterExtension
 * final Bench bench = new Bench();
 * </pre>
 *
 * A test that fails leaves a picture of the screen in {@code target/screenshots}; after each test dialogs are closed and
 * editors too, without saving. Whatever has to wait, waits for a condition, at most {@link #DEADLINE}.
 */
public final class Bench implements AfterEachCallback, TestExecutionExceptionHandler {
    /** How long a condition may take to come true. */
    public static final Duration DEADLINE = Duration.ofSeconds(60);

    private static final String FLEET_EDITOR = "org.slatecard.ui.fleet.editor";
    private static final String PROJECT = "Fleets";

    /** What {@code ask} gives on the UI thread; its failure is the failure of the caller. */
    public <T> T ui(Callable<T> ask) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                answer.set(ask.call());
            } catch (Exception | AssertionError e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof AssertionError e) {
            throw e;
        }
        if (failure.get() != null) {
            throw new AssertionError(failure.get());
        }
        return answer.get();
    }

    /** Runs on the UI thread and waits until it is done: what opens a modal dialog goes through {@link #begin}. */
    public void run(Action action) {
        ui(() -> {
            action.run();
            return null;
        });
    }

    /** Runs on the UI thread and does not wait, for what opens a modal dialog. */
    public void begin(Runnable action) {
        display().asyncExec(action);
    }

    /** Waits until {@code condition}, which is asked on the UI thread, holds. */
    public void until(String what, Callable<Boolean> condition) {
        eventually(what, () -> Boolean.TRUE.equals(condition.call()) ? Boolean.TRUE : null);
    }

    /** Waits until {@code ask}, which is asked on the UI thread, gives something else than null. */
    public <T> T eventually(String what, Callable<T> ask) {
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (true) {
            T answer = ui(ask);
            if (answer != null) {
                return answer;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("waited " + DEADLINE.toSeconds() + " s for: " + what);
            }
            pause();
        }
    }

    /** The first window of the workbench. */
    public IWorkbenchWindow window() {
        return eventually("a workbench window",
                () -> Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).findFirst().orElse(null));
    }

    /** The page of the first window. */
    public IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Opens a fleet's file, which may lie anywhere, in the fleet editor. */
    public IEditorPart open(Path file) {
        return ui(() -> page().openEditor(new FileEditorInput(link(file)), FLEET_EDITOR));
    }

    /** Shows a view. */
    public IViewPart view(String id) {
        return ui(() -> page().showView(id));
    }

    /** Runs a command with its parameters, by their ids, and waits until it is done. */
    public Object command(String id, Map<String, String> parameters) {
        return ui(() -> execute(id, parameters));
    }

    /** Runs a command and waits until it is done. */
    public Object command(String id) {
        return command(id, Map.of());
    }

    /** Starts a command that opens a modal dialog. */
    public void beginCommand(String id) {
        beginCommand(id, Map.of());
    }

    /** Starts a command with its parameters, by their ids, that opens a modal dialog. */
    public void beginCommand(String id, Map<String, String> parameters) {
        begin(() -> {
            try {
                execute(id, parameters);
            } catch (Exception e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    /**
     * Picks an entry of the main menu as a user does, without waiting for what it opens.
     *
     * @param path texts on the way, without mnemonics and keys: {@code menu("File", "Save As…")}
     */
    public void menu(String... path) {
        MenuItem item = eventually("enabled menu entry " + String.join(" > ", path), () -> menuItem(path));
        begin(() -> {
            if (!item.isDisposed()) {
                item.notifyListeners(SWT.Selection, null);
            }
        });
    }

    /** The open dialog or window with that title. */
    public Pane shell(String title) {
        return new Pane(this, eventually("a dialog with the title " + title, () -> Arrays
                .stream(display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null)));
    }

    /** Everything within the workbench window. */
    public Pane everything() {
        return new Pane(this, ui(() -> window().getShell()));
    }

    /** Whether no dialog is open. */
    public boolean noDialog() {
        Shell main = ui(() -> window().getShell());
        return ui(() -> Arrays.stream(display().getShells()).noneMatch(shell -> shell.isVisible() && shell != main));
    }

    /** Keeps a picture of the screen in {@code target/screenshots}. */
    public Path picture(String name) {
        return ui(() -> Screen.keep(display(), name));
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        picture(context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName());
        throw failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Shell main = ui(() -> window().getShell());
        run(() -> Arrays.stream(display().getShells()).filter(shell -> shell != main && shell.isVisible())
                .filter(shell -> !shell.isDisposed()).forEach(Shell::close));
        run(() -> page().closeAllEditors(false));
    }

    private static Object execute(String id, Map<String, String> parameters) throws Exception {
        Supplier<IWorkbenchWindow> first = () -> PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Command command = first.get().getService(ICommandService.class).getCommand(id);
        return first.get().getService(IHandlerService.class)
                .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
    }

    private MenuItem menuItem(String... path) {
        Menu menu = window().getShell().getMenuBar();
        MenuItem found = null;
        for (String text : path) {
            menu = found == null ? menu : found.getMenu();
            if (menu == null) {
                return null;
            }
            menu.notifyListeners(SWT.Show, null);
            found = Arrays.stream(menu.getItems()).filter(item -> Names.plain(item.getText()).equals(text)).findFirst()
                    .orElse(null);
            if (found == null || !found.isEnabled()) {
                return null;
            }
        }
        return found;
    }

    private static IFile link(Path file) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        IFile link = project.getFile(file.getFileName().toString());
        link.createLink(file.toUri(), IResource.REPLACE, null);
        return link;
    }

    private static void pause() {
        Display own = Display.getCurrent();
        while (own != null && own.readAndDispatch()) {
            continue; // a condition looks for something itself: what it waits for has to go on
        }
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Something that is done on the UI thread. */
    @FunctionalInterface
    public interface Action {
        /** Does it. */
        void run() throws Exception;
    }
}
