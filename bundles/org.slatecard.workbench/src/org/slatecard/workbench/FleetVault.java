package org.slatecard.workbench;

import java.util.Optional;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Secrets;
import org.slatecard.vault.SealedVault;
import org.slatecard.vault.Vault;

/** The vault of a fleet that is open in an editor. For the UI thread, but for what says otherwise. */
public interface FleetVault {
    /** Whether secrets can be read. */
    enum State {
        /** The fleet has no vault yet. */
        NONE,
        /** There is one, but its keys are not in memory. */
        LOCKED,
        /** Secrets can be read and set. */
        OPEN
    }

    /** Whether secrets can be read. */
    State state();

    /** The vault while it is open. Whoever keeps it longer finds it closed. */
    Optional<Vault> vault();

    /** The vault as it lies beside the fleet, read when the fleet was opened; empty where there is none or it is refused. */
    Optional<SealedVault> sealed();

    /** Where secrets are read from now; what is read is empty once the vault was locked meanwhile. For any thread. */
    Secrets secrets();

    /** Why the file beside the fleet cannot be used, whatever the passphrase; empty where it can. */
    Optional<Text> problem();

    /**
     * Opens the vault beside the fleet, and takes up what was set before it was locked and is not saved yet. Takes a
     * good part of a second: not for the UI thread.
     *
     * @throws ExplainedException when the key does not fit, the vault is damaged, or it belongs to another fleet
     */
    Vault unlock(Opening key) throws ExplainedException;

    /** From now on the vault is open: what {@link #unlock} gave, or a new one. It is closed when it is locked again. */
    void opened(Vault vault);

    /** Wipes keys and values. What was set and is not saved yet is kept encrypted. */
    void lock();

    /**
     * Writes the open vault beside the fleet, at once: for what does not wait for the fleet to be saved, such as another
     * passphrase. Writes a file: not for the UI thread.
     *
     * @throws ExplainedException when it could not be written, or the file is not the one that was opened; then the file
     *                            is as it was before
     */
    void write() throws ExplainedException;

    /**
     * Puts the file beside the fleet aside, because nobody can open it; the fleet has no vault then. Moves a file: not
     * for the UI thread.
     *
     * @return the file's new name
     * @throws ExplainedException when it could not be moved
     */
    String setAside() throws ExplainedException;

    /** Calls a listener after each change of {@link #state}. */
    void addListener(Runnable listener);

    /** Ends the calls. */
    void removeListener(Runnable listener);

    /** The key to a locked vault. */
    @FunctionalInterface
    interface Opening {
        /** Opens a vault; may be called for more than one. */
        Vault open(SealedVault sealed) throws ExplainedException;
    }
}
