package org.slatecard.ui.fleet.internal.session;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.CameraModels;
import org.slatecard.model.LoadedFleet;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.text.Text;
import org.slatecard.ui.fleet.internal.document.FleetDocument;
import org.slatecard.ui.fleet.internal.draft.Draft;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Validator;
import org.slatecard.validation.acceptance.AcceptedFindings;
import org.slatecard.validation.records.TransferRecords;
import org.slatecard.workbench.OpenFleet;

/** A fleet that is open in an editor, from its load until the editor is closed or loads it again. */
public final class FleetSession implements OpenFleet {
    private final Fleet fleet;
    private final FleetDomain domain;
    private CameraModels models;
    private final LiveFindings findings;
    private final FleetChanges changes = new FleetChanges();
    private final List<String> notes = new ArrayList<>();
    private final SessionVault vault;
    private final Runnable onVault = this::vaultChanged;
    private AcceptedFindings accepted;
    private FleetDocument document;
    private Draft draft;
    private IFile file;
    private boolean readOnly;

    /**
     * Opens a fleet that has been loaded from the file.
     *
     * @param document the file, which the session closes
     * @param vault    its vault, which the session closes
     * @param draft    what was edited before and not saved, or null
     * @param records  what earlier checks of its servers came to
     * @param later    runs something in the UI thread, after what waits for it
     */
    public FleetSession(IFile file, FleetDocument document, LoadedFleet loaded, SessionVault vault, Draft draft,
            CameraModels models, Validator validator, TransferRecords records, Executor later) {
        this.file = file;
        this.document = document;
        this.vault = vault;
        this.draft = draft;
        this.fleet = loaded.fleet();
        this.models = models;
        domain = new FleetDomain(fleet, this::readOnly);
        findings = validator.follow(fleet, models, vault.secrets(), records, later);
        vault.addListener(onVault);
        changes.add(this::forgetAccepted);
        fleet.eAdapters().add(changes);
        readOnly = loaded.readOnly();
        loaded.notes().forEach(this::note);
        models.problems().forEach(this::note);
        vault.problem().ifPresent(this::note);
    }

    @Override
    public Fleet fleet() {
        return fleet;
    }

    @Override
    public EditingDomain domain() {
        return domain;
    }

    /** The command stack, which also knows whether there is something to save. */
    public FleetCommandStack stack() {
        return (FleetCommandStack) domain.getCommandStack();
    }

    /** Changes the fleet, where it may be changed and the edit is possible. */
    public void execute(Edit edit) {
        if (!readOnly && edit.canExecute()) {
            stack().execute(edit);
        }
    }

    @Override
    public LiveFindings findings() {
        return findings;
    }

    @Override
    public AcceptedFindings accepted() {
        LocalDate today = LocalDate.now();
        if (accepted == null || !accepted.day().equals(today)) {
            accepted = new AcceptedFindings(fleet, today);
        }
        return accepted;
    }

    /** Whether a change is one of what somebody lives with: the findings themselves do not change by it. */
    public static boolean isAboutAcceptance(Notification change) {
        return change.getNotifier() instanceof Acceptance || change.getFeature() == Literals.FLEET__ACCEPTANCES;
    }

    private void forgetAccepted(Notification change) {
        if (isAboutAcceptance(change)) {
            accepted = null;
        }
    }

    @Override
    public SessionVault vault() {
        return vault;
    }

    private void vaultChanged() {
        findings.read(vault.secrets());
    }

    @Override
    public CameraModels models() {
        return models;
    }

    /** Judges by these camera models from now on. */
    public void judgeBy(CameraModels others) {
        models = others;
        findings.judgeBy(others);
    }

    @Override
    public IFile file() {
        return file;
    }

    /** The fleet is now that of another file, after Save As; the first one is left to others. */
    public void moveTo(IFile other, FleetDocument itsDocument) {
        closeDocument();
        file = other;
        document = itsDocument;
        draft = null;
        vault.moveTo(itsDocument.path());
    }

    @Override
    public boolean readOnly() {
        return readOnly;
    }

    /** Allows no more changes. */
    public void makeReadOnly(String why) {
        readOnly = true;
        notes.add(why);
    }

    /** Adds something that the user has to know. */
    public void note(Text text) {
        notes.add(shown(text));
    }

    /** What the user has to know about the fleet as it was opened, to be shown above the pages. */
    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Every change of the fleet. */
    public FleetChanges changes() {
        return changes;
    }

    /** The file behind the fleet. */
    public FleetDocument document() {
        return document;
    }

    /** What was edited before and not saved: to be offered to the user. */
    public Optional<Draft> draft() {
        return Optional.ofNullable(draft);
    }

    /** Ends everything that follows the fleet, and leaves the file to others. */
    public void close() {
        closeDocument();
        vault.close();
        findings.close();
        fleet.eAdapters().remove(changes);
    }

    private void closeDocument() {
        try {
            document.close();
        } catch (IOException e) {
            ILog.get().warn(String.valueOf(document.path()), e);
        }
    }

    private static String shown(Text text) {
        return text.in(Locale.getDefault());
    }
}
