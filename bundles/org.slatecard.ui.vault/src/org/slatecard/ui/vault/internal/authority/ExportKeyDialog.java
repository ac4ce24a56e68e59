package org.slatecard.ui.vault.internal.authority;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.authority.Authorities;
import org.slatecard.authority.export.ServerFile;
import org.slatecard.authority.export.ServerFolder;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.open.NewPassphrase;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Writes the private key of an authority, encrypted. It leaves the vault once. */
final class ExportKeyDialog extends AuthorityDialog {
    private static final String FILE = "authority-key.pem";

    private final CertificateAuthority authority;
    private FileInput folder;
    private NewPassphrase passphrase;

    ExportKeyDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view) {
        super(parent, Messages.KeyTitle, NLS.bind(Messages.KeyMessage, ElementName.of(view.authority()), FILE),
                Messages.KeyButton, fleet, vault);
        authority = view.authority();
    }

    @Override
    protected void fill(Composite area) {
        folder = FileInput.folder(area, Messages.Folder);
        folder.onChange(this::check);
        passphrase = new NewPassphrase(area, Messages.KeyPassphrase);
        passphrase.onChange(this::check);
        setWarning(Messages.KeyWarning);
    }

    private void check() {
        setWarning(Messages.KeyWarning);
        if (!passphrase.problem().isEmpty()) {
            setProblem(passphrase.problem());
        }
        setComplete(folder.path().isPresent() && passphrase.complete());
    }

    @Override
    protected void okPressed() {
        Path place = folder.path().orElseThrow();
        char[] secret = passphrase.take();
        make(Messages.KeyJob, Messages.KeyTitle, () -> write(place, secret));
    }

    private Command write(Path place, char[] secret) throws ExplainedException {
        try {
            Authorities.Document key = authorities().exportKey(authority, secret);
            new ServerFolder(place).write(List.of(new ServerFile(FILE, key.content(), true)));
            return key.command();
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
