package org.slatecard.ui.certificates.internal.action;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificateBatch.Found;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.certificates.internal.detail.RoleText;

/** Which of the certificates that came over the network are to be added; all of them are chosen at first. */
final class SentDialog extends TitleAreaDialog {
    private static final int ROWS = 6;
    private static final int WIDTH = 700;

    private final List<Found> found;
    private final String origin;
    private CheckboxTableViewer list;
    private List<Found> chosen = List.of();

    SentDialog(Shell parent, List<Found> found, String origin) {
        super(parent);
        this.found = found;
        this.origin = origin;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
        setHelpAvailable(false);
    }

    List<Found> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.AddTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.SentTitle, origin));
        setMessage(Messages.SentMessage);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.SentCertificates);
        list = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, list.getTable().getItemHeight() * ROWS)
                .applyTo(list.getTable());
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(LabelProvider.createTextProvider(element -> text(((Found) element))));
        list.setInput(found);
        list.setAllChecked(true);
        list.addCheckStateListener(event -> updateOk());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        updateOk();
        return contents;
    }

    private void updateOk() {
        chosen = Arrays.stream(list.getCheckedElements()).map(Found.class::cast).toList();
        getButton(OK).setEnabled(!chosen.isEmpty());
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
