package org.slatecard.workbench.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of the preferences. */
final class Messages extends NLS {
    public static String Preferences_dark;
    public static String Preferences_eject;
    public static String Preferences_english;
    public static String Preferences_export;
    public static String Preferences_japanese;
    public static String Preferences_language;
    public static String Preferences_languageSystem;
    public static String Preferences_light;
    public static String Preferences_look;
    public static String Preferences_models;
    public static String Preferences_modelsFolder;
    public static String Preferences_modelsFolderMissing;
    public static String Preferences_restart;
    public static String Preferences_restartLater;
    public static String Preferences_restartNow;
    public static String Preferences_restartQuestion;
    public static String Preferences_theme;
    public static String Preferences_themeSystem;
    public static String Preferences_vault;
    public static String Preferences_vaultForget;
    public static String Preferences_vaultLock;
    public static String Preferences_vaultLockRange;
    public static String Preferences_vaultRemembered;

    static {
        NLS.initializeMessages("org.slatecard.workbench.internal.preferences.messages", Messages.class);
    }

    private Messages() {}
}
