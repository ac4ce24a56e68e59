package org.slatecard.workbench;

import org.eclipse.osgi.util.NLS;

/** Texts of what the workbench offers. */
final class Messages extends NLS {
    public static String Background_cancelled;
    public static String Background_ending;
    public static String Background_unexpected;
    public static String CameraChooser_all;
    public static String CameraChooser_cameras;
    public static String CameraChooser_none;
    public static String Report_notShown;
    public static String Report_saved;
    public static String Report_saving;
    public static String Report_show;
    public static String Report_title;
    public static String SecretAdvice_text;
    public static String Strength_fair;
    public static String Strength_strong;
    public static String Strength_veryStrong;
    public static String Strength_veryWeak;
    public static String Strength_weak;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
