package org.slatecard.ui.fleet.internal.find;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.workbench.OpenFleet;

/** What is looked for in the fleet of the active editor of a window, and where it was found. For the UI thread. */
final class FindSession {
    private final IWorkbenchWindow window;
    private final List<Consumer<FindSession>> listeners = new ArrayList<>();
    private FindQuery query = new FindQuery("", false, false, false);
    private List<Match> matches = List.of();
    private int current = -1;
    private String problem = "";
    private Job running;
    private Runnable whenFound = () -> {};

    FindSession(IWorkbenchWindow window) {
        this.window = window;
    }

    FindQuery query() {
        return query;
    }

    List<Match> matches() {
        return matches;
    }

    /** Index of the match that was opened last; -1 before the first. */
    int current() {
        return current;
    }

    /** What is wrong with the query, or nothing. */
    String problem() {
        return problem;
    }

    boolean isSearching() {
        return running != null;
    }

    void onChange(Consumer<FindSession> listener) {
        listeners.add(listener);
    }

    void remove(Consumer<FindSession> listener) {
        listeners.remove(listener);
    }

    void search(FindQuery next) {
        query = next;
        current = -1;
        search();
    }

    /** Searches anew, because the fleet may have changed; the current match stays where it can. */
    void search() {
        stop();
        problem = "";
        OpenFleet open = Adapters.adapt(window.getActivePage().getActiveEditor(), OpenFleet.class);
        if (query.isEmpty() || open == null) {
            found(List.of());
            return;
        }
        try {
            Pattern pattern = query.pattern();
            List<FieldText> texts = FleetTexts.of(open.fleet());
            running = Job.createSystem(Messages.Searching, (ICoreRunnable) monitor -> search(texts, pattern, monitor));
            running.schedule();
        } catch (PatternSyntaxException e) {
            problem = NLS.bind(Messages.BadPattern, e.getDescription(), Math.max(0, e.getIndex()) + 1);
            found(List.of());
        }
    }

    /** Opens the next match, or the one before; from the last it goes on with the first. */
    void step(int by) {
        whenFound = () -> open(current < 0 && by < 0 ? matches.size() - 1 : current + by);
        search();
    }

    void open(int index) {
        if (matches.isEmpty()) {
            return;
        }
        current = Math.floorMod(index, matches.size());
        Match match = matches.get(current);
        if (window.getActivePage().getActiveEditor() instanceof FleetEditor editor) {
            editor.reveal(match.object(), match.feature());
        }
        tell();
    }

    private void search(List<FieldText> texts, Pattern pattern, IProgressMonitor monitor) {
        Display display = window.getWorkbench().getDisplay();
        try {
            List<Match> all = FleetSearch.find(texts, pattern, monitor::isCanceled);
            display.asyncExec(() -> {
                if (!monitor.isCanceled()) {
                    running = null;
                    found(all);
                }
            });
        } catch (CancellationException e) {
            return; // a later search has taken its place
        } catch (StackOverflowError e) {
            display.asyncExec(() -> fail(monitor));
        }
    }

    private void fail(IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            running = null;
            problem = Messages.PatternTooDeep;
            found(List.of());
        }
    }

    private void found(List<Match> all) {
        Match before = current >= 0 && current < matches.size() ? matches.get(current) : null;
        matches = all;
        current = before == null ? -1 : place(before);
        Runnable next = whenFound;
        whenFound = () -> {};
        tell();
        next.run();
    }

    private int place(Match before) {
        for (int i = 0; i < matches.size(); i++) {
            if (matches.get(i).sameField(before) && matches.get(i).start() >= before.start()) {
                return i;
            }
        }
        return -1;
    }

    private void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(listener -> listener.accept(this));
    }
}
