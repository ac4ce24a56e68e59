package org.slatecard.workbench.internal.start;

import org.eclipse.osgi.util.NLS;

/** Texts of the start. */
final class Messages extends NLS {
    public static String WorkspaceTaken_title;
    public static String WorkspaceTaken_text;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
