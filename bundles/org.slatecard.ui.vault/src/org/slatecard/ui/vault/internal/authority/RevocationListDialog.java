package org.slatecard.ui.vault.internal.authority;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.ServerForm;
import org.slatecard.authority.export.ServerFile;
import org.slatecard.authority.export.ServerFolder;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Writes the list of the certificates that were taken back. */
final class RevocationListDialog extends AuthorityDialog {
    private static final String FILE = "revoked.pem";

    private final CertificateAuthority authority;
    private FileInput folder;
    private Spinner days;

    RevocationListDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view) {
        super(parent, Messages.ListTitle,
                NLS.bind(Messages.ListMessage, ElementName.of(view.authority()), FILE),
                Messages.WriteButton, fleet, vault);
        authority = view.authority();
    }

    @Override
    protected void fill(Composite area) {
        folder = FileInput.folder(area, Messages.Folder);
        folder.onChange(() -> setComplete(folder.path().isPresent()));
        days = Rows.number(area, Messages.ListDays, 1, ServerForm.MOST_DAYS, Authorities.LIST_DAYS);
    }

    @Override
    protected void okPressed() {
        Path place = folder.path().orElseThrow();
        int time = days.getSelection();
        make(Messages.ListJob, Messages.ListTitle, () -> write(place, time));
    }

    private Command write(Path place, int time) throws ExplainedException {
        Authorities.Document list = authorities().revocationList(authority, time);
        new ServerFolder(place).write(List.of(new ServerFile(FILE, list.content(), false)));
        return list.command();
    }
}
