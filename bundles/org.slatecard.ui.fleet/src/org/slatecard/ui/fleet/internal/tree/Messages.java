package org.slatecard.ui.fleet.internal.tree;

import org.eclipse.osgi.util.NLS;

/** Texts of the tree. */
public final class Messages extends NLS {
    public static String BranchCameras;
    public static String BranchNetworks;
    public static String BranchTargets;
    public static String BranchCertificates;
    public static String TreeFilter;
    public static String TreeName;
    public static String TreeCount;
    public static String TreeReadiness;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
