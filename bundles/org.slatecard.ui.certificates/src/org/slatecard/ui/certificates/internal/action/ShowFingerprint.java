package org.slatecard.ui.certificates.internal.action;

import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;

/** Shows the fingerprint of a certificate as a QR code. */
public final class ShowFingerprint {
    private final Shell shell;

    /** The dialog belongs to that shell. */
    public ShowFingerprint(Shell shell) {
        this.shell = shell;
    }

    /** Shows it until the user closes it. */
    public void show(Certificate certificate) {
        new FingerprintDialog(shell, certificate).open();
    }
}
