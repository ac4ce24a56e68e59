package org.slatecard.ui.vault.internal.authority;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slatecard.ui.vault.internal.open.OpenVault;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** Says that the vault is locked or missing, and leads to it; not there while the vault is open. */
final class VaultLine {
    private final OpenFleet open;
    private final Composite line;
    private final Label said;
    private final Button lead;

    /** A line over both columns of a grid. */
    static void over(Composite page, OpenFleet open) {
        VaultLine line = new VaultLine(page, open);
        Runnable onVault = line::show;
        open.vault().addListener(onVault);
        line.line.addDisposeListener(event -> open.vault().removeListener(onVault));
        line.show();
    }

    private VaultLine(Composite page, OpenFleet open) {
        this.open = open;
        line = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(line);
        said = WidgetFactory.label(SWT.WRAP).layoutData(
                GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                        .create())
                .create(line);
        lead = WidgetFactory.button(SWT.PUSH).onSelect(event -> ask()).create(line);
    }

    private void ask() {
        OpenVault.ask(line.getShell(), open);
        if (!line.isDisposed() && !line.isVisible()) {
            line.getParent().setFocus(); // a hidden button takes no key, and holds the focus
        }
    }

    private void show() {
        boolean none = open.vault().state() == FleetVault.State.NONE;
        boolean isOpen = open.vault().state() == FleetVault.State.OPEN;
        said.setText(none ? Messages.VaultNone : Messages.VaultLocked);
        lead.setText(none ? Messages.VaultSetUp : Messages.VaultUnlock);
        lead.setEnabled(!none || !open.readOnly());
        ((GridData) line.getLayoutData()).exclude = isOpen;
        line.setVisible(!isOpen);
        line.requestLayout();
    }
}
