package org.slatecard.ui.fleet.internal.editor;

import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A line above the pages with what the user has to know about the file; gone while there is nothing. */
final class NoteBar {
    private final Composite bar;
    private final Label icon;
    private final Text text;

    NoteBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 12;
        layout.marginHeight = 8;
        layout.horizontalSpacing = 8;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        icon = new Label(bar, SWT.NONE);
        icon.setImage(Dialog.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        icon.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        text = new Text(bar, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
        text.setBackground(bar.getBackground());
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        show(List.of());
    }

    void show(List<String> notes) {
        text.setText(String.join("\n", notes));
        bar.setVisible(!notes.isEmpty());
        ((GridData) bar.getLayoutData()).exclude = notes.isEmpty();
        bar.getParent().layout(true, true);
    }
}
