package org.slatecard.ui.certificates.internal.detail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.slatecard.certificates.CertificateDump;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.ProductionDays;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.workbench.OpenFleet;

/** Everything that is known of one certificate, to be read and copied. */
public final class CertificatePanel {
    private static final int WIDTH = 300;

    private final OpenFleet open;
    private final CertificateRows rows;
    private final Consumer<Certificate> reveal;
    private final FormToolkit toolkit;
    private final ScrolledForm form;
    private final FoldedText folded;
    private Object shown;

    /** Shows certificates of a fleet; asks {@code reveal} to show another. */
    public CertificatePanel(Composite parent, OpenFleet open, CertificateRows rows, Consumer<Certificate> reveal) {
        this.open = open;
        this.rows = rows;
        this.reveal = reveal;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        folded = new FoldedText(toolkit, () -> form.reflow(true));
        GridLayoutFactory.fillDefaults().margins(2, 8).spacing(0, 10).applyTo(form.getBody());
        form.addDisposeListener(event -> toolkit.dispose());
    }

    /** What is shown: nothing has to be done where that is as before. */
    private record Shown(CertificateRow row, CertificateFields.Group place, List<Finding> findings,
            ProductionDays production) {}

    /** Shows a certificate. */
    public void show(CertificateRow row) {
        ProductionDays production = ProductionDays.of(open.fleet()).orElse(null);
        List<Finding> findings = open.findings().of(row.certificate());
        replace(new Shown(row, CertificateFields.place(row), findings, production), body -> {
            if (row.encoded() == null) {
                unreadable(body, row, row.problem(), findings);
                return;
            }
            try {
                fill(body, row, new CertificateFields(row, Instant.now()), findings, production);
            } catch (ExplainedException e) {
                unreadable(body, row, e.text().in(Locale.getDefault()), findings);
            }
        });
    }

    /** Says what the user can do while there is nothing to show. */
    public void hint(String text) {
        replace(text, body -> wide(toolkit.createLabel(body, text, SWT.WRAP)));
    }

    private void replace(Object what, Consumer<Composite> fill) {
        if (what.equals(shown)) {
            return;
        }
        shown = what;
        form.setRedraw(false);
        for (Control child : form.getBody().getChildren()) {
            child.dispose();
        }
        fill.accept(form.getBody());
        form.setRedraw(true);
        form.reflow(true);
        form.setOrigin(0, 0);
    }

    private void unreadable(Composite body, CertificateRow row, String problem, List<Finding> findings) {
        PanelHead head = new PanelHead(toolkit, body);
        head.problem(problem);
        head.findings(findings);
        new FieldSection(toolkit).add(columns(body), CertificateFields.place(row));
    }

    private void fill(Composite body, CertificateRow row, CertificateFields fields, List<Finding> findings,
            ProductionDays production) throws ExplainedException {
        PanelHead head = new PanelHead(toolkit, body);
        head.role(fields.details().role(), row.info());
        head.findings(findings);
        head.validity(row, production);
        FieldSection sections = new FieldSection(toolkit);
        Composite columns = columns(body);
        sections.add(columns, fields.identity());
        sections.add(columns, fields.validity());
        sections.add(columns, fields.key());
        sections.add(columns, fields.usage());
        sections.add(columns, fields.fingerprints());
        sections.add(columns, fields.place());
        chain(sections.section(body, Messages.GroupChain), row);
        folded.add(body, Messages.GroupAsn1, () -> dump(row.encoded()));
        folded.add(body, Messages.GroupPem,
                () -> new String(CertificatePem.of(List.of(row.encoded().der())), StandardCharsets.US_ASCII));
    }

    private void chain(Composite area, CertificateRow row) {
        ChainSection chain = new ChainSection(area, this::reveal);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, chain.height())
                .applyTo(chain.tree());
        chain.show(row.encoded(),
                rows.all().stream().map(rows::row).map(CertificateRow::encoded).filter(each -> each != null).toList());
    }

    private void reveal(EncodedCertificate wanted) {
        rows.all().stream().filter(each -> wanted.equals(rows.row(each).encoded())).findFirst().ifPresent(reveal);
    }

    private static String dump(EncodedCertificate certificate) {
        try {
            return CertificateDump.of(certificate.der());
        } catch (ExplainedException e) {
            return e.text().in(Locale.getDefault());
        }
    }

    /** Two columns where there is room, else one. */
    private Composite columns(Composite body) {
        Composite columns = toolkit.createComposite(body);
        ColumnLayout layout = new ColumnLayout();
        layout.maxNumColumns = 2;
        layout.horizontalSpacing = 24;
        layout.verticalSpacing = 10;
        layout.leftMargin = 0;
        layout.rightMargin = 0;
        layout.topMargin = 0;
        layout.bottomMargin = 0;
        columns.setLayout(layout);
        wide(columns);
        return columns;
    }

    static void wide(Control control) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(control);
    }
}
