package org.slatecard.ui.transfer.internal;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.ui.IEditorPart;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.workbench.OpenFleet;

/** Who works with the view Server Check. */
record ServerCheckUser(Bench bench) {
    OpenFleet open(Path file) {
        IEditorPart editor = bench.open(file);
        return bench.eventually("the fleet", () -> Adapters.adapt(editor, OpenFleet.class));
    }

    Pane ask(String command) {
        bench.menu("Fleet", command + "…");
        return bench.shell(command);
    }

    void untilStatus(String start) {
        bench.until(start, () -> bench.everything().labels().stream().anyMatch(text -> text.startsWith(start)));
    }

    void cancel(String name) {
        Arrays.stream(Job.getJobManager().find(null)).filter(job -> job.getName().equals(name)).forEach(Job::cancel);
    }

    void untilCopied(String text) {
        bench.until(text + " on the clipboard", () -> clipboard().contains(text));
    }

    /** On the UI thread. */
    String clipboard() {
        Clipboard clipboard = new Clipboard(bench.window().getShell().getDisplay());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
