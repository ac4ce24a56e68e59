package org.slatecard.ui.certificates.internal.detail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.ProductionDays;
import org.slatecard.certificates.verdict.CertificateRole;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/** The first lines about a certificate: what it is for a camera, what is wrong with it, how it stands in time. */
final class PanelHead {
    private final FormToolkit toolkit;
    private final Composite body;
    private final Composite area;

    PanelHead(FormToolkit toolkit, Composite body) {
        this.toolkit = toolkit;
        this.body = body;
        area = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(area);
        CertificatePanel.wide(area);
    }

    /** What it is for a camera, in a sentence. */
    void role(CertificateRole role, CertificateInfo info) {
        Label sentence = line(role == CertificateRole.UNUSABLE
                ? ISharedImages.IMG_OBJS_ERROR_TSK
                : ISharedImages.IMG_OBJS_INFO_TSK, RoleText.sentence(role, info.selfSigned()));
        sentence.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    }

    /** Why it cannot be read. */
    void problem(String problem) {
        line(ISharedImages.IMG_OBJS_ERROR_TSK, problem);
    }

    /** What rules say of it. */
    void findings(List<Finding> findings) {
        findings.forEach(finding -> line(SeveritySign.name(finding.rule().severity()), NLS.bind(Messages.FindingLine,
                word(finding.rule().severity()), finding.message().in(Locale.getDefault()))));
    }

    /** How it stands today and in the days of the production. */
    void validity(CertificateRow row, ProductionDays production) {
        ValidityBar bar = new ValidityBar(body, row.info(), production, Instant.now());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(bar);
        Composite lines = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(lines);
        CertificatePanel.wide(lines);
        line(lines, image(row.validity().state()), NLS.bind(Messages.ValidityLine, row.validUntil()));
        boolean covered = production == null || production.within(row.info());
        line(lines, covered ? ISharedImages.IMG_OBJS_INFO_TSK : ISharedImages.IMG_OBJS_ERROR_TSK,
                ValidityBar.verdict(row.info(), production));
    }

    private Label line(String image, String text) {
        return line(area, image, text);
    }

    private Label line(Composite parent, String image, String text) {
        Label sign = toolkit.createLabel(parent, "");
        sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(image));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        Label label = toolkit.createLabel(parent, text, SWT.WRAP);
        CertificatePanel.wide(label);
        return label;
    }

    private static String image(Validity.State state) {
        return switch (state) {
            case EXPIRED -> ISharedImages.IMG_OBJS_ERROR_TSK;
            case SOON, NOT_YET -> ISharedImages.IMG_OBJS_WARN_TSK;
            case VALID -> ISharedImages.IMG_OBJS_INFO_TSK;
        };
    }

    private static String word(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.SeverityError;
            case WARNING -> Messages.SeverityWarning;
            case INFO -> Messages.SeverityInfo;
        };
    }
}
