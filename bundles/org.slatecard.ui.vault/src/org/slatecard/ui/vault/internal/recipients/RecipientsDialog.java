package org.slatecard.ui.vault.internal.recipients;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.Fleets;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.TextTable;

/** Who can open a vault: its passphrase and certificates. Each change is in its file at once. */
final class RecipientsDialog extends OpenVaultDialog {
    private static final int TABLE_WIDTH = 760;
    private static final int TABLE_HEIGHT = 180;

    private TextTable<Way> table;
    private Button remove;

    RecipientsDialog(Shell parent, OpenFleet fleet, Vault vault) {
        super(parent, Messages.Title, NLS.bind(Messages.Message, Fleets.name(fleet)), IDialogConstants.CLOSE_LABEL,
                fleet, vault);
    }

    @Override
    protected void fill(Composite area) {
        table = new TextTable<>(area, Messages.Table, List.of(
                new TextTable.Column<>(Messages.Subject, 30, Way::subject),
                new TextTable.Column<>(Messages.Issuer, 30, Way::issuer),
                new TextTable.Column<>(Messages.ValidUntil, 15, Way::validUntil),
                new TextTable.Column<>(Messages.Fingerprint, 25, Way::fingerprint)));
        table.size(TABLE_WIDTH, TABLE_HEIGHT);
        table.viewer().addSelectionChangedListener(event -> enable());
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(row);
        WidgetFactory.button(SWT.PUSH).text(Messages.Add).onSelect(event -> choose()).create(row);
        remove = WidgetFactory.button(SWT.PUSH).text(Messages.Remove).onSelect(event -> askToRemove()).create(row);
        setComplete(true);
        show();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private void show() {
        try {
            table.show(Way.all(vault()));
            enable();
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    private X509Certificate selected() {
        return table.viewer().getStructuredSelection().getFirstElement() instanceof Way way ? way.certificate() : null;
    }

    private void enable() {
        remove.setEnabled(selected() != null);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(Messages.AddTitle);
        dialog.setFilterExtensions(new String[]{"*.pem;*.crt;*.cer;*.der", "*"});
        String chosen = dialog.open();
        if (chosen != null) {
            add(Path.of(chosen));
        }
    }

    /** Lets the owner of the certificate in a file open the vault(). */
    void add(Path file) {
        run(Messages.AddJob, () -> {
            vault().addRecipient(CertificateInFile.read(file));
            fleet().vault().write();
            return vault();
        }, added -> show());
    }

    private void askToRemove() {
        X509Certificate certificate = selected();
        RemoveDialog dialog = new RemoveDialog(getShell(), Way.of(certificate).subject(),
                !vault().openedByPassphrase());
        if (dialog.open() != OK) {
            return;
        }
        char[] proof = dialog.passphrase();
        run(Messages.RemoveJob, () -> {
            try {
                if (!vault().openedByPassphrase()) {
                    vault().provePassphrase(proof);
                }
                vault().removeRecipient(certificate);
                fleet().vault().write();
                return vault();
            } finally {
                Arrays.fill(proof, '\0');
            }
        }, removed -> show());
    }
}
