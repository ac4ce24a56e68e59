package org.slatecard.ui.certificates.internal.action;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.fleet.Certificate;

/** Saves certificates as one PEM file, in the order in which they were chosen, or one of them as a DER file. */
public final class SaveCertificates {
    private final Shell shell;

    /** Asks in that shell. */
    public SaveCertificates(Shell shell) {
        this.shell = shell;
    }

    /** Lets the user choose a file, and writes the certificates into it. */
    public void choose(List<Certificate> certificates) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.SaveTitle);
        dialog.setFilterExtensions(new String[]{"*.pem", "*.der"});
        dialog.setFilterNames(new String[]{Messages.SavePem, Messages.SaveDer});
        dialog.setFileName(fileName(certificates.get(0)));
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            write(certificates, Path.of(chosen));
        }
    }

    /** Writes certificates into a file, in a job: as DER where its name ends so, else as PEM. */
    public void write(List<Certificate> certificates, Path file) {
        boolean der = file.toString().toLowerCase(Locale.ROOT).endsWith(".der");
        if (der && certificates.size() > 1) {
            MessageDialog.openInformation(shell, Messages.SaveTitle,
                    NLS.bind(Messages.SaveOneDer, certificates.size()));
            return;
        }
        new FileWriting(shell, Messages.SaveTitle).write(file, der
                ? certificates.get(0).getDer().clone()
                : CertificatePem.of(certificates.stream().map(Certificate::getDer).toList()));
    }

    private static String fileName(Certificate certificate) {
        return String.valueOf(certificate.getLabel()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_") + ".pem";
    }
}
