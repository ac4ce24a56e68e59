package org.slatecard.ui.vault.internal.merge;

import org.eclipse.osgi.util.NLS;

/** Texts about merging vaults. */
final class Messages extends NLS {
    public static String AccessPassword;
    public static String Compare;
    public static String CompareJob;
    public static String Differences;
    public static String File;
    public static String Found;
    public static String Here;
    public static String Merge;
    public static String MergeJob;
    public static String Message;
    public static String Missing;
    public static String NoDifference;
    public static String NotUsed;
    public static String NothingRead;
    public static String Of;
    public static String Passphrase;
    public static String PrivateKey;
    public static String Separator;
    public static String ServerPassword;
    public static String Stands;
    public static String StandsMine;
    public static String StandsStays;
    public static String StandsTaken;
    public static String StandsTheirs;
    public static String TakeOther;
    public static String There;
    public static String Title;
    public static String What;

    static {
        initializeMessages("org.slatecard.ui.vault.internal.merge.messages", Messages.class);
    }

    private Messages() {}
}
