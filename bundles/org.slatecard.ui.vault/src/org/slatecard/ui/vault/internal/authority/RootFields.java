package org.slatecard.ui.vault.internal.authority;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.slatecard.authority.KeyKind;
import org.slatecard.authority.NameLimits;
import org.slatecard.authority.RootForm;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.ui.vault.internal.basis.VaultDialog;
import org.slatecard.ui.vault.internal.rollover.CertificateText;

/** What a root shall be. */
final class RootFields {
    private static final int EXPLANATION_WIDTH = 440;
    private static final int EXPLANATION_LINES = 5;

    private final Text name;
    private final Text organization;
    private final Button rsa;
    private final Button ec;
    private final Label explanation;
    private final Spinner years;
    private final Text limits;

    /** Rows in a grid of three columns. */
    RootFields(Composite area, Runnable onChange) {
        name = Rows.text(area, Messages.RootName);
        name.setTextLimit(RootForm.LONGEST_NAME);
        organization = Rows.text(area, Messages.RootOrganization);
        organization.setTextLimit(RootForm.LONGEST_NAME);
        WidgetFactory.label(SWT.NONE).text(Messages.RootKey).create(area);
        Composite kinds = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(kinds);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(kinds);
        rsa = WidgetFactory.button(SWT.RADIO).text(Messages.RootRsa).create(kinds);
        rsa.setSelection(true);
        ec = WidgetFactory.button(SWT.RADIO).text(Messages.RootEc).create(kinds);
        WidgetFactory.label(SWT.NONE).create(area);
        explanation = WidgetFactory.label(SWT.WRAP).create(area);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(EXPLANATION_WIDTH, EXPLANATION_LINES
                * name.getLineHeight()).applyTo(explanation);
        ec.addListener(SWT.Selection, event -> explain());
        years = Rows.number(area, Messages.RootYears, 1, RootForm.MOST_YEARS, RootForm.USUAL_YEARS);
        limits = Rows.text(area, Messages.RootLimits);
        limits.setMessage(Messages.RootLimitsHint);
        for (Text each : new Text[]{name, organization, limits}) {
            each.addListener(SWT.Modify, event -> onChange.run());
        }
        explain();
    }

    private KeyKind key() {
        return ec.getSelection() ? KeyKind.P_384 : KeyKind.RSA_3072;
    }

    private void explain() {
        explanation.setText(VaultDialog.shown(key().explanation()));
    }

    /** Calls back when another key or time was chosen. */
    void onChoice(Runnable listener) {
        ec.addListener(SWT.Selection, event -> listener.run());
        years.addListener(SWT.Selection, event -> listener.run());
    }

    /** What the root is going to say. */
    CertificateText described(Instant now) {
        String whose = organization.getText().isBlank() ? "" : ",O=" + organization.getText().strip();
        String subject = name.getText().isBlank() ? "" : "CN=" + name.getText().strip() + whose;
        RootForm.Validity validity = RootForm.Validity.ofYears(now, years.getSelection());
        return new CertificateText(subject, subject, CertificateText.day(validity.from()),
                CertificateText.day(validity.until()),
                ec.getSelection() ? Messages.RootEcName : Messages.RootRsaName, Messages.RootNotMade);
    }

    /** Proposes a name. */
    void propose(String text) {
        name.setText(text);
        name.selectAll();
    }

    /** Proposes the kind of the key, and whose it is. */
    void propose(KeyKind kind, Optional<String> whose) {
        ec.setSelection(kind == KeyKind.P_384);
        rsa.setSelection(kind != KeyKind.P_384);
        explain();
        organization.setText(whose.orElse(""));
    }

    /** Proposes domains and networks. */
    void proposeLimits(Iterable<String> permitted) {
        limits.setText(String.join(", ", permitted));
    }

    boolean complete() {
        return !name.getText().isBlank();
    }

    /** What is entered. */
    RootForm form() throws ExplainedException {
        String whose = organization.getText().strip();
        return new RootForm(name.getText().strip(), whose.isEmpty() ? Optional.empty() : Optional.of(whose), key(),
                years.getSelection(), NameLimits.of(Rows.words(limits)));
    }
}
