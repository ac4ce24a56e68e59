package org.slatecard.ui.vault.internal.authority;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.KeyKind;
import org.slatecard.authority.ServerForm;
import org.slatecard.authority.ServerNames;
import org.slatecard.authority.ServerRequest;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Issues certificates for a server: with new keys, or for a request. */
final class IssueDialog extends AuthorityDialog {
    private static final int NAME_LINES = 3;

    private final CertificateAuthority authority;
    private Button byRequest;
    private Button rsa;
    private Button ec;
    private FileInput request;
    private Text names;
    private Text label;
    private Spinner days;

    IssueDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view) {
        super(parent, Messages.IssueTitle, NLS.bind(Messages.IssueMessage, ElementName.of(view.authority())),
                Messages.IssueButton, fleet, vault);
        authority = view.authority();
    }

    @Override
    protected void fill(Composite area) {
        names = Rows.lines(area, Messages.IssueNames, NAME_LINES);
        names.addListener(SWT.Modify, event -> check());
        label = Rows.text(area, Messages.IssueLabel);
        label.setMessage(Messages.IssueLabelHint);
        Button fresh = radio(area, Messages.IssueFresh);
        fresh.setSelection(true);
        Composite kinds = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(20, 0, 0, 0).applyTo(kinds);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(kinds);
        rsa = kind(kinds, Messages.IssueRsa);
        ec = kind(kinds, Messages.IssueEc);
        byRequest = radio(area, Messages.IssueRequest);
        byRequest.addListener(SWT.Selection, event -> check());
        request = new FileInput(area, Messages.IssueFile, "*.csr;*.pem;*.req;*.p10", "*");
        request.onChange(this::check);
        days = Rows.number(area, Messages.IssueDays, 1, ServerForm.MOST_DAYS, ServerForm.USUAL_DAYS);
        names.setFocus();
        check();
    }

    private static Button radio(Composite area, String text) {
        return WidgetFactory.button(SWT.RADIO).text(text)
                .layoutData(GridDataFactory.fillDefaults().span(3, 1).create()).create(area);
    }

    private Button kind(Composite kinds, String text) {
        Button button = WidgetFactory.button(SWT.CHECK).text(text).onSelect(event -> check()).create(kinds);
        button.setSelection(true);
        return button;
    }

    private void check() {
        boolean fresh = !byRequest.getSelection();
        rsa.setEnabled(fresh);
        ec.setEnabled(fresh);
        request.setEnabled(!fresh);
        setWarning(fresh ? "" : Messages.IssueRequestNames);
        setComplete(fresh ? !kinds().isEmpty() && !names.getText().isBlank() : request.path().isPresent());
    }

    private List<KeyKind> kinds() {
        List<KeyKind> kinds = new ArrayList<>();
        if (rsa.getSelection()) {
            kinds.add(KeyKind.RSA_3072);
        }
        if (ec.getSelection()) {
            kinds.add(KeyKind.P_256);
        }
        return kinds;
    }

    @Override
    protected void okPressed() {
        try {
            List<String> typed = Rows.words(names);
            Optional<ServerNames> wanted = typed.isEmpty() ? Optional.empty() : Optional.of(ServerNames.of(typed));
            String called = label.getText().strip();
            issue(wanted, called.isEmpty() ? Optional.empty() : Optional.of(called), days.getSelection());
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    private void issue(Optional<ServerNames> wanted, Optional<String> called, int time) {
        Authorities authorities = authorities();
        if (byRequest.getSelection()) {
            Path file = request.path().orElseThrow();
            make(Messages.IssueJob, Messages.IssueTitle,
                    () -> authorities.issue(authority, ServerRequest.read(file), called, wanted, time).command());
        } else {
            ServerForm form = new ServerForm(called, wanted.orElseThrow(), kinds(), time);
            make(Messages.IssueJob, Messages.IssueTitle, () -> authorities.issue(authority, form).command());
        }
    }
}
