package org.slatecard.workbench;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands about the secrets of the fleet in the active editor; the vault capability brings their handlers. */
public final class VaultCommands {
    /** Makes the vault of a fleet that has none. */
    public static final String SET_UP = "org.slatecard.ui.vault.setUp";
    /** Asks for the key to a locked vault. */
    public static final String UNLOCK = "org.slatecard.ui.vault.unlock";
    /** Wipes the keys of an open vault. */
    public static final String LOCK = "org.slatecard.ui.vault.lock";
    /** Removes all passphrases that this computer remembers. */
    public static final String FORGET_PASSPHRASES = "org.slatecard.ui.vault.forgetPassphrases";
    /** Asks for a secret, or generates one, and sets it as the {@link #FEATURE} of the {@link #ELEMENTS}. */
    public static final String SET = "org.slatecard.ui.vault.set";
    /** Copies the secret that is the {@link #FEATURE} of the {@link #ELEMENTS} to the clipboard, for a short time. */
    public static final String COPY = "org.slatecard.ui.vault.copy";
    /** Parameter: ids of elements of the fleet, with commas between them. */
    public static final String ELEMENTS = "elements";
    /** Parameter: name of a feature that holds the id of a secret. */
    public static final String FEATURE = "feature";

    private VaultCommands() {}

    /** Asks for the key to the locked vault of the fleet in the active editor of a window. */
    public static void unlock(IWorkbenchWindow window) {
        try {
            window.getService(IHandlerService.class).executeCommand(UNLOCK, null);
        } catch (CommandException e) {
            ILog.get().error(UNLOCK, e);
        }
    }
}
