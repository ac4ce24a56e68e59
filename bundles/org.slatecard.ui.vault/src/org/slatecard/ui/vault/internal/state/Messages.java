package org.slatecard.ui.vault.internal.state;

import org.eclipse.osgi.util.NLS;

/** Texts of the button in the tool bar. */
final class Messages extends NLS {
    public static String Locked;
    public static String NoFleet;
    public static String None;
    public static String Open;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.state.messages", Messages.class);
    }

    private Messages() {}
}
