package org.slatecard.ui.card.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the card wizards. */
public final class Messages extends NLS {
    public static String Bad;
    public static String Browse;
    public static String CancelledWhileWriting;
    public static String Card;
    public static String CardDescription;
    public static String CardTitle;
    public static String CardsDone;
    public static String CheckDiffers;
    public static String CheckForeign;
    public static String CheckMissing;
    public static String CheckSame;
    public static String Close;
    public static String ContentDescription;
    public static String ContentTitle;
    public static String ContentUnsaved;
    public static String Details;
    public static String DoesNotMatch;
    public static String DriveFileSystem;
    public static String DriveFree;
    public static String DriveLabel;
    public static String DrivePath;
    public static String DriveSize;
    public static String Drives;
    public static String Eject;
    public static String EjectWhenDone;
    public static String EjectYourself;
    public static String Ejected;
    public static String Ejecting;
    public static String EvenIfSystem;
    public static String Expected;
    public static String ExportTitle;
    public static String FileName;
    public static String Files;
    public static String Fingerprint;
    public static String Folder;
    public static String ForCameras;
    public static String ForTarget;
    public static String ForWritten;
    public static String Good;
    public static String History;
    public static String LabelAndPath;
    public static String LookingForCards;
    public static String ManifestNew;
    public static String ManifestReplaced;
    public static String Matches;
    public static String NextCard;
    public static String NoDrives;
    public static String NotVerified;
    public static String Notes;
    public static String Nothing;
    public static String OnCard;
    public static String PlanDescription;
    public static String PlanTitle;
    public static String PlanWarnings;
    public static String Planning;
    public static String ReadFromDevice;
    public static String ReadFromSystem;
    public static String Refresh;
    public static String Refused;
    public static String ResultDescription;
    public static String ResultTitle;
    public static String StateNew;
    public static String StateReplaced;
    public static String StateSame;
    public static String Summary;
    public static String SummaryFile;
    public static String SummaryWritten;
    public static String Target;
    public static String Time;
    public static String Unexpected;
    public static String Untouched;
    public static String Verdict;
    public static String VerdictBad;
    public static String VerdictDescription;
    public static String VerdictGood;
    public static String VerdictTitle;
    public static String VerifyTitle;
    public static String Verifying;
    public static String Warning;
    public static String WhatHappened;
    public static String WhatHappens;
    public static String WillBe;
    public static String Write;
    public static String Written;

    static {
        initializeMessages("org.slatecard.ui.card.internal.messages", Messages.class);
    }

    private Messages() {}
}
