package org.slatecard.ui.fleet.internal.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.FleetFile;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.ui.fleet.internal.document.Fingerprint;
import org.slatecard.ui.fleet.internal.document.FleetDocument;
import org.slatecard.ui.fleet.internal.document.ReadableTime;
import org.slatecard.ui.fleet.internal.draft.Draft;
import org.slatecard.ui.fleet.internal.draft.Drafts;
import org.slatecard.model.lock.Claim;
import org.slatecard.model.lock.FleetLocks;
import org.slatecard.validation.Validator;
import org.slatecard.validation.records.KeptRecords;
import org.slatecard.validation.records.TransferRecords;
import org.slatecard.workbench.CameraModelCatalog;

/** Opens sessions. Reads files: not for the UI thread. */
public final class FleetLoader {
    private final Validator validator;
    private final KeptRecords records;
    private final CameraModelCatalog models;
    private final FleetLocks locks;
    private final Drafts drafts;
    private final Executor later;
    private final FleetFile files = new FleetFile(new DurableWriter());

    /**
     * Opens sessions whose fleets are checked by that validator with those records against those models, claimed by those
     * locks, and may have those drafts.
     *
     * @param later runs something in the UI thread, after what waits for it
     */
    public FleetLoader(Validator validator, KeptRecords records, CameraModelCatalog models, FleetLocks locks,
            Drafts drafts, Executor later) {
        this.validator = validator;
        this.records = records;
        this.models = models;
        this.locks = locks;
        this.drafts = drafts;
        this.later = later;
    }

    /**
     * Opens the fleet that a file of the workspace links to.
     *
     * @throws ExplainedException when it cannot be read, or is not a fleet
     * @throws CoreException      when the workspace does not know where the file lies
     */
    public FleetSession open(IFile file) throws ExplainedException, CoreException {
        Path path = path(file);
        Draft draft = drafts.find(path).orElse(null);
        return open(file, document -> {
            try {
                LoadedFleet loaded = document.load();
                return session(file, document, loaded, Optional.empty(),
                        worthOffering(draft, document) ? draft : null);
            } catch (ExplainedException e) {
                if (draft == null || document.claim().refused()) {
                    throw e;
                }
                FleetSession session = session(file, document, document.read(draft.content()), draft.vault(), null);
                session.note(e.text());
                session.stack().neverSaved();
                return session;
            }
        });
    }

    /**
     * Opens what was edited before and not saved.
     *
     * @throws ExplainedException when the draft is not a fleet
     * @throws CoreException      when the workspace does not know where the file lies
     */
    public FleetSession open(IFile file, Draft draft) throws ExplainedException, CoreException {
        return open(file, document -> {
            FleetSession session = session(file, document, document.read(draft.content()), draft.vault(), null);
            document.assume(draft.base());
            session.stack().neverSaved();
            return session;
        });
    }

    /**
     * Where the file lies.
     *
     * @throws CoreException when it does not lie on a local drive
     */
    public static Path path(IFile file) throws CoreException {
        return EFS.getStore(file.getLocationURI()).toLocalFile(EFS.NONE, null).toPath();
    }

    /** What the user calls the file; its link in the workspace may have a number added. */
    public static String name(IFile file) {
        IPath location = file.getLocation();
        return location == null ? file.getName() : location.lastSegment();
    }

    /** One that says the same as the file is of no use any more. */
    private boolean worthOffering(Draft draft, FleetDocument document) {
        if (draft == null || document.claim().refused()) {
            return false;
        }
        if (!document.known().equals(Fingerprint.of(draft.content()))) {
            return true;
        }
        try {
            drafts.discard(draft.fleet());
        } catch (IOException e) {
            ILog.get().warn(String.valueOf(draft.fleet()), e);
        }
        return false;
    }

    private FleetSession open(IFile file, Opening opening) throws ExplainedException, CoreException {
        FleetDocument document = new FleetDocument(path(file), files, locks);
        try {
            return opening.open(document);
        } catch (ExplainedException | RuntimeException e) {
            close(document);
            throw e;
        }
    }

    private FleetSession session(IFile file, FleetDocument document, LoadedFleet loaded, Optional<byte[]> secrets,
            Draft draft) {
        SessionVault vault = SessionVault.beside(document.path(), loaded.fleet().getId(), secrets);
        TransferRecords known = TransferRecords.NONE;
        Optional<Text> problem = Optional.empty();
        try {
            known = records.beside(document.path());
        } catch (ExplainedException e) {
            problem = Optional.of(e.text()); // the fleet itself is fine
        }
        FleetSession session = new FleetSession(file, document, loaded, vault, draft, models.models(), validator,
                known, later);
        problem.ifPresent(session::note);
        if (document.claim().refused()) {
            session.makeReadOnly(whoElse(document.claim()));
        }
        return session;
    }

    private static String whoElse(Claim claim) {
        return claim.other().map(other -> NLS.bind(Messages.OpenElsewhereKnown, new Object[]{
                String.valueOf(other.pid()), other.host(), new ReadableTime(other.since()).text()}))
                .orElse(Messages.OpenElsewhere);
    }

    private static void close(FleetDocument document) {
        try {
            document.close();
        } catch (IOException e) {
            ILog.get().warn(String.valueOf(document.path()), e);
        }
    }

    private interface Opening {
        FleetSession open(FleetDocument document) throws ExplainedException;
    }
}
