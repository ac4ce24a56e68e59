package org.slatecard.ui.transfer.internal;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.VaultCommands;

/** Asks before anything logs in: which uploads, where, as whom and into which directory, and what is left behind. */
final class RehearseDialog extends MessageDialog {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 180;

    private final IWorkbenchWindow window;
    private final RehearsalRequest request;
    private final Runnable onVault = this::update;
    private RehearsalScope scope;
    private List<RehearsalPlan> outline = List.of();
    private boolean together;
    private Text uploads;
    private Link locked;

    RehearseDialog(IWorkbenchWindow window, RehearsalRequest request) {
        super(window.getShell(), Messages.RehearseTitle, null, Messages.RehearseQuestion, QUESTION, 0,
                Messages.RehearseLogIn, Messages.Cancel);
        this.window = window;
        this.request = request;
        scope = request.hasSelection() ? RehearsalScope.SELECTION : RehearsalScope.TARGETS;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** What the user chose. */
    RehearsalScope scope() {
        return scope;
    }

    /** Whether all cameras shall log in at a time, too. */
    boolean isTogether() {
        return together;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (request.hasSelection()) {
            choice(area, RehearsalScope.SELECTION, request.selected());
        }
        choice(area, RehearsalScope.TARGETS, Messages.ScopeEachTarget);
        choice(area, RehearsalScope.FLEET, Messages.ScopeFleet);
        uploads = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        AccessibleName.give(uploads, Messages.Uploads);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(uploads);
        Button all = new Button(area, SWT.CHECK);
        all.setText(Messages.AllAtOnce);
        all.addListener(SWT.Selection, event -> together = all.getSelection());
        locked = new Link(area, SWT.WRAP);
        locked.setText(Messages.VaultLocked);
        locked.addListener(SWT.Selection, event -> VaultCommands.unlock(window));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(locked);
        FleetVault vault = request.open().vault();
        vault.addListener(onVault);
        area.addDisposeListener(event -> vault.removeListener(onVault));
        return area;
    }

    private void choice(Composite area, RehearsalScope which, String text) {
        Button radio = new Button(area, SWT.RADIO);
        radio.setText(text);
        radio.setSelection(which == scope);
        radio.addListener(SWT.Selection, event -> {
            if (radio.getSelection()) {
                scope = which;
                update();
            }
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        update();
    }

    private void update() {
        uploads.setText(text());
        boolean isLocked = request.isLocked();
        locked.setVisible(isLocked);
        ((GridData) locked.getLayoutData()).exclude = !isLocked;
        locked.getParent().layout();
        getButton(0).setEnabled(!isLocked && !outline.isEmpty());
    }

    private String text() {
        try {
            outline = request.outline(scope);
            return outline.isEmpty()
                    ? Messages.NoUploads
                    : String.join("\n", outline.stream().map(RehearseDialog::line).toList());
        } catch (ExplainedException e) {
            outline = List.of();
            return e.text().in(Locale.getDefault());
        }
    }

    private static String line(RehearsalPlan plan) {
        return NLS.bind(Messages.Upload, new Object[]{plan.camera(), plan.target(), plan.server(), plan.userName(),
                plan.directory().isEmpty() ? Messages.HomeDirectory : plan.directory()});
    }
}
