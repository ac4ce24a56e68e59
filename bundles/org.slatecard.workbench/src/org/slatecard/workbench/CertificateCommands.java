package org.slatecard.workbench;

import java.util.Map;
import org.eclipse.ui.IWorkbenchWindow;

/** The command that the workbench declares and others call, and whose handler the certificates capability brings. */
public final class CertificateCommands {
    /** Lets the user choose among certificates that a server sent, and adds them to the fleet of the active editor. */
    public static final String ADD_SENT = "org.slatecard.ui.certificates.addSent";
    /** Parameter of {@link #ADD_SENT}: the certificates as PEM. */
    public static final String PEM = "pem";
    /** Parameter of {@link #ADD_SENT}: where they came from, for instance a host and its port. */
    public static final String ORIGIN = "origin";

    private CertificateCommands() {}

    /** Offers certificates to the user. */
    public static void addSent(IWorkbenchWindow window, String pem, String origin) {
        CommandCall.of(window, ADD_SENT, Map.of(PEM, pem, ORIGIN, origin));
    }
}
