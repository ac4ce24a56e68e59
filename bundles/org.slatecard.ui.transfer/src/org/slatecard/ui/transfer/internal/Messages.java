package org.slatecard.ui.transfer.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of the check of servers. */
public final class Messages extends NLS {
    public static String Title;
    public static String NoTargets;
    public static String OneServer;
    public static String Servers;
    public static String LeftOut;
    public static String Hosts;
    public static String Connect;
    public static String Cancel;
    public static String Job;
    public static String NoFleet;
    public static String NotChecked;
    public static String Checking;
    public static String Failed;
    public static String Checked;
    public static String JustNow;
    public static String OneMinute;
    public static String Minutes;
    public static String OneHour;
    public static String Hours;
    public static String OneDay;
    public static String Days;
    public static String Matrix;
    public static String Suite;
    public static String Grade;
    public static String Column;
    public static String Recommended;
    public static String Deprecated;
    public static String Accepted;
    public static String Refused;
    public static String Unknown;
    public static String Verdict;
    public static String Findings;
    public static String FindingCounts;
    public static String Negotiated;
    public static String NegotiatedReversed;
    public static String Order;
    public static String OrderServer;
    public static String OrderClient;
    public static String OrderUnknown;
    public static String Nothing;
    public static String Server;
    public static String Software;
    public static String Details;
    public static String NoFindings;
    public static String Error;
    public static String Warning;
    public static String Advice;
    public static String Source;
    public static String Settings;
    public static String SettingsPlace;
    public static String SettingsNote;
    public static String Copy;
    public static String AddCertificates;
    public static String AddCertificatesHint;
    public static String RehearseTitle;
    public static String RehearseQuestion;
    public static String RehearseLogIn;
    public static String RehearseJob;
    public static String RehearseTask;
    public static String ScopeCamera;
    public static String ScopeCameras;
    public static String ScopeTarget;
    public static String ScopeTargets;
    public static String ScopeEachTarget;
    public static String ScopeFleet;
    public static String Uploads;
    public static String Upload;
    public static String HomeDirectory;
    public static String NoUploads;
    public static String VaultLocked;
    public static String SuitePage;
    public static String RehearsalPage;
    public static String NotRehearsed;
    public static String Rehearsing;
    public static String RehearsalCounts;
    public static String Rehearsals;
    public static String Camera;
    public static String Target;
    public static String Result;
    public static String Rehearsed;
    public static String CopyAdvice;
    public static String AdviceFor;
    public static String UploadSucceeds;
    public static String UploadSucceedsBut;
    public static String UploadFails;
    public static String Step;
    public static String StepGood;
    public static String Sent;
    public static String Answered;
    public static String WhatToDo;
    public static String CameraShows;
    public static String ColumnWithModel;
    public static String Since;
    public static String Unchanged;
    public static String ReadJob;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
