package org.slatecard.workbench;

/** Keys of the preferences that the user sets, in the node {@link #NODE} of the instance scope. */
public final class WorkbenchPreferences {
    /** Node of the preferences. */
    public static final String NODE = "org.slatecard.workbench";
    /**
     * Language of the user interface, {@code en} or {@code ja}; default: empty, the system's. The start script reads it
     * from the workspace, since the platform takes its language before any preference can be asked.
     */
    public static final String LANGUAGE = "language";
    /** Look: {@code light}, {@code dark}, or {@code system}, the default. */
    public static final String THEME = "theme";
    /**
     * Folder with camera models of the user's, as an absolute path; default: empty, for {@code Slatecard/Camera Models}
     * in the home directory, where that is there.
     */
    public static final String CAMERA_MODELS_FOLDER = "cameraModelsFolder";
    /** Whether a card is ejected when it is done; default: true. */
    public static final String EJECT_WHEN_DONE = "export.eject";
    /** After how many minutes without a key or the mouse all vaults lock by themselves; 0: never; default: 15. */
    public static final String VAULT_LOCK_MINUTES = "vault.lockAfterMinutes";
    /** Default of {@link #VAULT_LOCK_MINUTES}. */
    public static final int DEFAULT_VAULT_LOCK_MINUTES = 15;

    private WorkbenchPreferences() {}
}
