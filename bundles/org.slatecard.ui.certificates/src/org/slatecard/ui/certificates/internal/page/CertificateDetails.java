package org.slatecard.ui.certificates.internal.page;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.workbench.OpenFleet;

/** Everything that is known of one certificate, to be read and copied. */
final class CertificateDetails {
    private static final int WIDTH = 300;

    private final OpenFleet open;
    private final ScrolledComposite scroll;

    CertificateDetails(Composite parent, OpenFleet open) {
        this.open = open;
        scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> fit());
    }

    /** Shows a certificate. */
    void show(CertificateRow row) {
        Composite area = fresh();
        values(row).forEach((label, value) -> {
            Label name = new Label(area, SWT.NONE);
            name.setText(label);
            GridDataFactory.fillDefaults().applyTo(name);
            text(area, value);
        });
        fit();
    }

    /** Says what the user can do while there is nothing to show. */
    void hint(String text) {
        Composite area = fresh();
        Label name = new Label(area, SWT.WRAP);
        name.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        fit();
    }

    private Map<String, String> values(CertificateRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put(Messages.ColumnLabel, row.label());
        String findings = open.findings().of(row.certificate()).stream()
                .map(finding -> finding.message().in(Locale.getDefault())).collect(Collectors.joining("\n"));
        if (!findings.isEmpty()) {
            values.put(Messages.DetailsFindings, findings);
        }
        if (row.info() == null) {
            values.put(Messages.DetailsProblem, row.problem());
        } else {
            certificate(row, row.info(), values);
        }
        values.put(Messages.ColumnUsedBy, row.uses());
        Optional.ofNullable(row.certificate().getOrigin()).filter(origin -> !origin.isEmpty())
                .ifPresent(origin -> values.put(Messages.DetailsOrigin, origin));
        return values;
    }

    private static void certificate(CertificateRow row, CertificateInfo info, Map<String, String> values) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.LONG)
                .withZone(ZoneId.systemDefault());
        values.put(Messages.ColumnSubject, row.subject());
        values.put(Messages.ColumnIssuer, row.issuer());
        values.put(Messages.DetailsRole, role(info));
        values.put(Messages.DetailsValidFrom, time.format(info.validFrom()));
        values.put(Messages.ColumnValidUntil, time.format(info.validUntil()) + "\n" + row.validUntil());
        values.put(Messages.ColumnKey, info.key());
        values.put(Messages.DetailsSignature, info.signatureAlgorithm());
        values.put(Messages.ColumnFingerprint, info.sha256());
        values.put(Messages.DetailsSize, NLS.bind(Messages.DetailsSizeBytes,
                String.format("%,d", CertificatePem.size(row.certificate().getDer()))));
    }

    private static String role(CertificateInfo info) {
        if (info.authority()) {
            return info.selfSigned() ? Messages.RoleRoot : Messages.RoleAuthority;
        }
        return info.selfSigned() ? Messages.RoleSelfSigned : Messages.RoleServer;
    }

    private Composite fresh() {
        if (scroll.getContent() != null) {
            scroll.getContent().dispose();
        }
        Composite area = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 8).spacing(16, 4).applyTo(area);
        scroll.setContent(area);
        return area;
    }

    private void text(Composite area, String value) {
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setText(value);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    private void fit() {
        if (scroll.getContent() != null) {
            int width = Math.max(scroll.getClientArea().width, WIDTH);
            scroll.setMinSize(scroll.getContent().computeSize(width, SWT.DEFAULT));
            ((Composite) scroll.getContent()).layout(true, true);
        }
    }
}
