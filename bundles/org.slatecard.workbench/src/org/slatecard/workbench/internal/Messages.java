package org.slatecard.workbench.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the workbench itself. */
final class Messages extends NLS {
    public static String WindowTitle_fleet;
    public static String WindowTitle_product;

    static {
        NLS.initializeMessages("org.slatecard.workbench.internal.messages", Messages.class);
    }

    private Messages() {}
}
