package org.slatecard.ui.certificates.internal.action;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificateBatch.Found;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.certificates.internal.detail.RoleText;

/** Which of the certificates that came over the network are to be added; all of them are chosen at first. */
final class SentDialog extends CheckListDialog<Found> {
    private final List<Found> found;
    private final String origin;

    SentDialog(Shell parent, List<Found> found, String origin) {
        super(parent, Messages.AddTitle, found);
        this.found = found;
        this.origin = origin;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.SentTitle, origin));
        setMessage(Messages.SentMessage);
        Composite area = createArea(parent);
        createList(area, Messages.SentCertificates, SentDialog::text, found);
        return area;
    }

    private static String text(Found each) {
        CertificateInfo info = each.certificate().info();
        return NLS.bind(Messages.SentItem, new Object[]{info.subjectName(), role(each),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault())
                        .format(info.validUntil()),
                info.sha256()});
    }

    private static String role(Found each) {
        try {
            return RoleText.word(CertificateDetails.of(each.certificate()).role());
        } catch (ExplainedException e) {
            return Messages.SentUnreadable;
        }
    }
}
