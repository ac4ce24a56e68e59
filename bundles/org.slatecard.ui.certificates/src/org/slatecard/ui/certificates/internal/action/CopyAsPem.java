package org.slatecard.ui.certificates.internal.action;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.fleet.Certificate;

/** Puts certificates on the clipboard as PEM text, which every fleet and most programs can paste. */
public final class CopyAsPem {
    private final Display display;

    /** Copies to the clipboard of that display. */
    public CopyAsPem(Display display) {
        this.display = display;
    }

    /** Copies certificates. */
    public void copy(List<Certificate> certificates) {
        byte[] pem = CertificatePem.of(certificates.stream().map(Certificate::getDer).toList());
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[]{new String(pem, StandardCharsets.US_ASCII)},
                new Transfer[]{TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
