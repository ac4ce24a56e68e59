package org.slatecard.ui.card.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;
import org.slatecard.card.Drive;
import org.slatecard.card.SystemFolders;
import org.slatecard.workbench.TextTable;

/** Which card: a removable drive, or any folder. */
final class CardPage extends TaskPage {
    private TextTable<Drive> drives;
    private Text folder;
    private Button evenIfSystem;

    CardPage(CardTask task) {
        super("card", Messages.CardTitle, task);
        setDescription(Messages.CardDescription);
        setPageComplete(false);
    }

    @Override
    void fill(Composite page) {
        drives = new TextTable<>(page, Messages.Drives, List.of(
                new TextTable.Column<>(Messages.DriveLabel, 25, Drive::label),
                new TextTable.Column<>(Messages.DrivePath, 35, drive -> drive.path().toString()),
                new TextTable.Column<>(Messages.DriveFileSystem, 15, Drive::typeName),
                new TextTable.Column<>(Messages.DriveSize, 12, drive -> Sizes.text(drive.size())),
                new TextTable.Column<>(Messages.DriveFree, 12, drive -> Sizes.text(drive.free()))));
        drives.viewer().addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof Drive drive) {
                folder.setText(drive.path().toString());
            }
        });
        WidgetFactory.button(SWT.PUSH).text(Messages.Refresh).onSelect(e -> refresh())
                .layoutData(GridDataFactory.swtDefaults().span(2, 1).create()).create(page);
        createFolder(page);
    }

    private void createFolder(Composite page) {
        WidgetFactory.label(SWT.NONE).text(Messages.Folder)
                .layoutData(GridDataFactory.fillDefaults().span(2, 1).create())
                .create(page);
        folder = WidgetFactory.text(SWT.BORDER | SWT.SINGLE).onModify(e -> choose())
                .layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create())
                .create(page);
        WidgetFactory.button(SWT.PUSH).text(Messages.Browse).onSelect(e -> browse()).create(page);
        evenIfSystem = WidgetFactory.button(SWT.CHECK).text(Messages.EvenIfSystem).onSelect(e -> choose())
                .layoutData(GridDataFactory.fillDefaults().span(2, 1).create()).create(page);
    }

    @Override
    void shown() {
        setDescription(described());
        refresh();
        drives.viewer().getTable().setFocus();
    }

    private String described() {
        return task().planned().map(each -> NLS.bind(Messages.CardOfPlan, each.number(),
                task().plan().cards().size())).orElse(Messages.CardDescription);
    }

    private void refresh() {
        background().start(Messages.LookingForCards, monitor -> task().services().drives().find(), this::show,
                this::setErrorMessage);
    }

    private void show(List<Drive> found) {
        drives.show(found);
        boolean saysWhichCard = task().planned().isPresent();
        setMessage(found.isEmpty() && !saysWhichCard ? Messages.NoDrives : described());
        if (found.size() == 1 && folder.getText().isBlank()) {
            folder.setText(found.get(0).path().toString());
        }
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setText(Messages.CardTitle);
        dialog.setMessage(Messages.CardDescription);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void choose() {
        Path path = path();
        task().choose(path, evenIfSystem.getSelection() ? SystemFolders.ALLOWED : SystemFolders.REFUSED);
        setPageComplete(path != null);
    }

    private Path path() {
        try {
            String text = folder.getText().strip();
            return text.isEmpty() ? null : Path.of(text);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
