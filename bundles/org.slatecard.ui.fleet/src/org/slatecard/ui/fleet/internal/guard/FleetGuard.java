package org.slatecard.ui.fleet.internal.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.compare.CompareUI;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.compare.FleetComparison;
import org.slatecard.ui.fleet.internal.compare.FleetState;
import org.slatecard.ui.fleet.internal.document.DiskState;
import org.slatecard.ui.fleet.internal.document.Fingerprint;
import org.slatecard.ui.fleet.internal.document.FleetDocument;
import org.slatecard.ui.fleet.internal.document.Look;
import org.slatecard.ui.fleet.internal.draft.Draft;
import org.slatecard.ui.fleet.internal.draft.DraftKeeper;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.workbench.Background;

/** Guards one session of an editor. For the UI thread. */
public final class FleetGuard {
    private final FleetFile files = new FleetFile(new DurableWriter());
    private final CommandStackListener edits = event -> edited();
    private final Guarded editor;
    private final FleetSession session;
    private final FleetDocument document;
    private final Questions questions;
    private final KeptCopies copies;
    private final DraftKeeper keeper;
    private final Activation activation;
    private Fingerprint postponed = Fingerprint.NONE;
    private boolean drafting;
    private boolean asking;

    /** Guards a session that the editor has just opened. */
    public FleetGuard(Guarded editor, FleetSession session, Drafts drafts, KeptCopies copies) {
        this.editor = editor;
        this.session = session;
        this.copies = copies;
        document = session.document();
        IWorkbenchWindow window = editor.getSite().getWorkbenchWindow();
        questions = new Questions(window.getShell(), editor.getPartName());
        keeper = new DraftKeeper(drafts, new Unsaved(), window.getShell().getDisplay());
        session.stack().addCommandStackListener(edits);
        activation = new Activation(editor, this::look);
        edited();
        session.draft().ifPresent(draft -> window.getShell().getDisplay().asyncExec(() -> offer(draft)));
    }

    /** Ends the guard; what was not saved has been saved or given up by the user. */
    public void close() {
        activation.stop();
        session.stack().removeCommandStackListener(edits);
        try {
            if (drafting) {
                keeper.discard();
            }
            keeper.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the fleet may be written over what the file holds now: asks where another program has changed it. */
    public boolean maySave() {
        Look seen = new Background(editor.getSite().getShell()).call(monitor -> document.look())
                .orElse(new Look(DiskState.SAME, document.known()));
        if (seen.state() != DiskState.CHANGED) {
            return true;
        }
        Questions.Save answer = questions.overwrite();
        if (answer == Questions.Save.OVERWRITE) {
            document.acknowledge(seen);
        } else if (answer == Questions.Save.COMPARE) {
            compare();
        }
        return answer == Questions.Save.OVERWRITE;
    }

    /** Looks, in a job, what has become of the file, and asks where the user has to decide. */
    public void look() {
        Job.createSystem("look", (ICoreRunnable) monitor -> {
            Look seen = document.look();
            if (seen.state() != DiskState.SAME) {
                editor.getSite().getShell().getDisplay().asyncExec(() -> seen(seen));
            }
        }).schedule();
    }

    private void seen(Look seen) {
        if (asking || activation.stopped() || seen.content().equals(document.known())) {
            return;
        }
        if (seen.state() == DiskState.GONE) {
            document.acknowledge(seen);
            session.stack().neverSaved();
            editor.tell(NLS.bind(Messages.Gone, document.path()));
        } else if (!seen.content().equals(postponed)) {
            asking = true;
            try {
                changed(seen);
            } finally {
                asking = false;
            }
        }
    }

    private void changed(Look seen) {
        boolean unsaved = session.stack().isSaveNeeded();
        switch (questions.changed(unsaved)) {
            case KEEP -> {
                document.acknowledge(seen);
                if (!session.readOnly()) {
                    session.stack().neverSaved();
                }
            }
            case LOAD -> {
                if (!unsaved || keepCopy()) {
                    editor.load();
                }
            }
            case COMPARE -> compare();
            case LATER -> postponed = seen.content();
        }
    }

    private boolean keepCopy() {
        String name = editor.getPartName();
        return new Background(editor.getSite().getShell()).run(monitor -> copies.keep(name, mine(), monitor));
    }

    private void compare() {
        new Background(editor.getSite().getShell()).call(monitor -> mine()).ifPresent(mine -> CompareUI
                .openCompareEditor(new FleetComparison(NLS.bind(Messages.CompareTitle, editor.getPartName()),
                        new FleetState(Messages.CompareMine, () -> new ByteArrayInputStream(mine)),
                        new FleetState(Messages.CompareTheirs, this::onDisk))));
    }

    private byte[] mine() throws CoreException {
        try {
            return content();
        } catch (ExplainedException e) {
            throw new CoreException(Status.error(e.text().in(Locale.getDefault()), e));
        }
    }

    /** The file of what is edited, as it is between two edits. Not for the UI thread. */
    private byte[] content() throws ExplainedException {
        return session.stack().gate().read(stop -> files.bytes(session.fleet(), stop));
    }

    private InputStream onDisk() throws CoreException {
        try {
            return Files.newInputStream(document.path());
        } catch (IOException e) {
            throw new CoreException(Status.error(e.getMessage(), e));
        }
    }

    private void offer(Draft draft) {
        if (activation.stopped()) {
            return;
        }
        boolean wanted = questions.restore(draft);
        if (activation.stopped()) {
            return;
        }
        if (wanted) {
            editor.restore(draft);
        } else {
            keeper.discard();
        }
    }

    private void edited() {
        if (session.stack().isSaveNeeded()) {
            drafting = true;
            keeper.changed();
        } else if (drafting) {
            drafting = false;
            keeper.discard();
        }
    }

    private final class Unsaved implements DraftKeeper.Edited {
        @Override
        public boolean unsaved() {
            return session.stack().isSaveNeeded();
        }

        @Override
        public byte[] content() throws ExplainedException {
            return FleetGuard.this.content();
        }

        @Override
        public Optional<byte[]> vault() throws ExplainedException {
            return session.vault().draft();
        }

        @Override
        public Path path() {
            return document.path();
        }

        @Override
        public Fingerprint base() {
            return document.known();
        }
    }
}
