package org.slatecard.ui.certificates.internal.action;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.certificates.internal.detail.CertificateFields;
import org.slatecard.ui.certificates.internal.detail.CertificateFields.Field;
import org.slatecard.ui.certificates.internal.detail.CertificateRow;
import org.slatecard.ui.certificates.internal.detail.CertificateRows;
import org.slatecard.workbench.OpenFleet;

/** Shows two certificates side by side. */
public final class CompareCertificates {
    private final OpenFleet open;
    private final Shell shell;

    /** Of that fleet; the dialog belongs to that shell. */
    public CompareCertificates(OpenFleet open, Shell shell) {
        this.open = open;
        this.shell = shell;
    }

    /** Whether these can be compared: two. */
    public static boolean isPossible(List<Certificate> certificates) {
        return certificates.size() == 2;
    }

    /** Compares the first two. */
    public void compare(List<Certificate> certificates) {
        Instant now = Instant.now();
        CertificateRows rows = new CertificateRows(open);
        CertificateRow one = rows.row(certificates.get(0));
        CertificateRow other = rows.row(certificates.get(1));
        try {
            new CompareDialog(shell, one.label(), fields(one, now), other.label(), fields(other, now)).open();
        } catch (ExplainedException e) {
            MessageDialog.openInformation(shell, Messages.CompareTitle, e.text().in(Locale.getDefault()));
        }
    }

    private static List<Field> fields(CertificateRow row, Instant at) throws ExplainedException {
        return new CertificateFields(row, at).groups().stream().flatMap(group -> group.fields().stream()).toList();
    }
}
