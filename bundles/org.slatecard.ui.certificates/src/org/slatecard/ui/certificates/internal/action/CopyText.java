package org.slatecard.ui.certificates.internal.action;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.fleet.Certificate;

/** Puts certificates on the clipboard as text. */
public final class CopyText {
    private final Display display;

    /** Copies to the clipboard of that display. */
    public CopyText(Display display) {
        this.display = display;
    }

    /** As PEM, which every fleet and most programs can paste. */
    public void pem(List<Certificate> certificates) {
        byte[] pem = CertificatePem.of(certificates.stream().map(Certificate::getDer).toList());
        copy(new String(pem, StandardCharsets.US_ASCII));
    }

    /** The SHA-256 fingerprints, one a line. */
    public void fingerprints(List<Certificate> certificates) {
        copy(certificates.stream().map(each -> CertificateInfo.fingerprint(each.getDer()))
                .collect(Collectors.joining("\n")));
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
