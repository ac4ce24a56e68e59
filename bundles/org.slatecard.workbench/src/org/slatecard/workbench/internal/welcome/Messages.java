package org.slatecard.workbench.internal.welcome;

import org.eclipse.osgi.util.NLS;

/** Texts of the Welcome page. */
final class Messages extends NLS {
    public static String Welcome_begin;
    public static String Welcome_new;
    public static String Welcome_newFor;
    public static String Welcome_open;
    public static String Welcome_openFor;
    public static String Welcome_purpose;
    public static String Welcome_recent;
    public static String Welcome_sample;
    public static String Welcome_sampleClean;
    public static String Welcome_sampleFor;
    public static String Welcome_tab;
    public static String Welcome_title;

    static {
        NLS.initializeMessages("org.slatecard.workbench.internal.welcome.messages", Messages.class);
    }

    private Messages() {}
}
