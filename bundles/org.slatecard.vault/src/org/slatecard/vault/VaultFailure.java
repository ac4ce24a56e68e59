package org.slatecard.vault;

import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.internal.VaultText;

/** Why a vault was not opened, for callers that do not treat all reasons alike. */
public enum VaultFailure {
    /** There is no file. */
    NO_FILE,
    /** The passphrase is not the one that the vault was locked with. */
    WRONG_PASSPHRASE,
    /** No recipient is for the key. */
    NO_RECIPIENT,
    /** The key was found and the content is not what was encrypted: damaged, or tampered with. */
    DAMAGED,
    /** It is the vault of another fleet. */
    OTHER_FLEET,
    /** A newer version of the product wrote it. */
    NEWER_VERSION,
    /** Needs the passphrase: the vault was opened by certificate. */
    NEEDS_PASSPHRASE,
    /** The file beside the fleet is not the one that was opened. */
    CHANGED_ON_DISK,
    /** The vault was locked meanwhile. */
    CLOSED;

    /** Which of these an exception stands for; empty for every other reason. */
    public static Optional<VaultFailure> of(ExplainedException e) {
        return e.text().owner() == VaultText.class
                ? Stream.of(values()).filter(failure -> failure.name().equals(e.text().key())).findFirst()
                : Optional.empty();
    }
}
