package org.slatecard.ui.vault.internal.basis;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

/**
 * A field for a file that is there, or for a folder, with its label and a button to look for it; fills a row of three
 * columns.
 */
public final class FileInput {
    private final Text text;
    private final Button browse;
    private final String[] patterns;
    private Runnable onChosen = () -> {};

    /** A row in {@code parent}, for a folder. */
    public static FileInput folder(Composite parent, String label) {
        return new FileInput(parent, label);
    }

    /** A row in {@code parent}, for files whose names match one of the patterns, such as {@code *.p12;*.pfx}. */
    public FileInput(Composite parent, String label, String... patterns) {
        this.patterns = patterns.clone();
        WidgetFactory.label(SWT.NONE).text(label).create(parent);
        text = WidgetFactory.text(SWT.SINGLE | SWT.BORDER)
                .layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create())
                .create(parent);
        browse = WidgetFactory.button(SWT.PUSH).text(Messages.Browse).onSelect(event -> browse()).create(parent);
    }

    private void browse() {
        String chosen = patterns.length == 0 ? askForFolder() : askForFile();
        if (chosen != null) {
            text.setText(chosen);
            onChosen.run();
        }
    }

    private String askForFile() {
        FileDialog dialog = new FileDialog(text.getShell(), SWT.OPEN);
        dialog.setFilterExtensions(patterns);
        path().filter(path -> path.getParent() != null)
                .ifPresent(path -> dialog.setFilterPath(path.getParent().toString()));
        return dialog.open();
    }

    private String askForFolder() {
        DirectoryDialog dialog = new DirectoryDialog(text.getShell());
        path().ifPresent(path -> dialog.setFilterPath(path.toString()));
        return dialog.open();
    }

    /** The file or folder; empty while nothing that could be one is entered. */
    public Optional<Path> path() {
        try {
            return text.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(text.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Calls back when it has changed. */
    public void onChange(Runnable listener) {
        text.addListener(SWT.Modify, event -> listener.run());
    }

    /** Calls back when a file has been found with the button. */
    public void onChosen(Runnable listener) {
        onChosen = listener;
    }

    /** Allows or forbids to choose. */
    public void setEnabled(boolean enabled) {
        text.setEnabled(enabled);
        browse.setEnabled(enabled);
    }
}
