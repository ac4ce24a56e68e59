package org.slatecard.ui.vault.internal.authority;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.export.FtpServer;
import org.slatecard.authority.export.ServerExport;
import org.slatecard.authority.export.ServerFile;
import org.slatecard.authority.export.ServerFolder;
import org.slatecard.authority.export.ServerIdentity;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.OpenSslSuites;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.ui.vault.internal.open.NewPassphrase;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/** Writes the files with which a server uses its certificates; shows before which these are, and what is in them. */
final class ServerExportDialog extends AuthorityDialog {
    private final AuthorityInfo authority;
    private final List<String> labels;
    private final String first;
    private Combo server;
    private Combo label;
    private Text place;
    private FileInput folder;
    private Composite windows;
    private NewPassphrase password;
    private FilesPreview preview;
    private Background background;
    private int asked;

    ServerExportDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view, List<IssuedRow> rows) {
        super(parent, Messages.ExportTitle, Messages.ExportMessage, Messages.WriteButton, fleet, vault);
        authority = view.info().orElseThrow();
        labels = view.rows().stream().filter(each -> AuthorityAction.isInUse(each.standing())).map(IssuedRow::server)
                .distinct().toList();
        first = rows.isEmpty() ? "" : rows.get(0).server();
    }

    @Override
    protected void fill(Composite area) {
        label = Rows.choice(area, Messages.ExportLabel, labels);
        label.select(Math.max(0, labels.indexOf(first)));
        server = Rows.choice(area, Messages.ExportServer,
                Arrays.stream(FtpServer.values()).map(FtpServer::product).toList());
        place = Rows.text(area, Messages.ExportPlace);
        place.setText(software().usualPlace());
        folder = FileInput.folder(area, Messages.ExportFolder);
        windows = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(windows);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(windows);
        password = new NewPassphrase(windows, Messages.ExportPassword);
        preview = new FilesPreview(area);
        background = new Background(area);
        label.addListener(SWT.Selection, event -> look());
        server.addListener(SWT.Selection, event -> place.setText(software().usualPlace()));
        place.addListener(SWT.Modify, event -> look());
        folder.onChange(this::look);
        password.onChange(this::check);
        look();
    }

    private FtpServer software() {
        return FtpServer.values()[server.getSelectionIndex()];
    }

    private void check() {
        boolean needed = software() == FtpServer.IIS;
        if (windows.getVisible() != needed) {
            ((GridData) windows.getLayoutData()).exclude = !needed;
            windows.setVisible(needed);
            grow();
        }
        setProblem(needed ? password.problem() : "");
        setComplete(folder.path().isPresent() && (!needed || password.complete()));
    }

    /** What would be written, as it is chosen now; what was asked for before no longer matters. */
    private void look() {
        check();
        asked++;
        int mine = asked;
        Making making = making();
        Path there = folder.path().orElse(null);
        background.start(Messages.ExportLookJob,
                monitor -> PlannedFile.all(making.files("preview".toCharArray()), there), files -> {
                    if (mine == asked) {
                        preview.show(files);
                    }
                }, this::failed);
    }

    @Override
    protected void okPressed() {
        Making making = making();
        ServerFolder where = new ServerFolder(folder.path().orElseThrow());
        char[] secret = software() == FtpServer.IIS ? password.take() : new char[0];
        run(NLS.bind(Messages.ExportJob, software().product()), () -> where.write(making.files(secret)),
                written -> super.okPressed());
    }

    private Making making() {
        String modelId = fleet().fleet().getModelId();
        CameraModel model = fleet().models().find(modelId)
                .or(() -> fleet().models().find(new CameraModelLoader().standardModel())).orElseThrow();
        return new Making(authority, labels.get(label.getSelectionIndex()), software(), place.getText().strip(),
                OpenSslSuites.recommended(model), vault());
    }

    /** Makes the files, off the UI thread. */
    private record Making(AuthorityInfo authority, String label, FtpServer software, String place, String suites,
            Vault vault) {
        /** The files; the password is wiped. */
        List<ServerFile> files(char[] password) throws ExplainedException {
            try {
                return new ServerExport(software, place, suites, vault, Locale.getDefault()).files(authority,
                        ServerIdentity.of(authority, label), password);
            } finally {
                Arrays.fill(password, '\0');
            }
        }
    }
}
