package org.slatecard.ui.vault.internal.rotation;

import java.util.Collection;
import java.util.List;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.OpenVaultDialog;
import org.slatecard.ui.vault.internal.secret.RecipeFields;
import org.slatecard.validation.Validator;
import org.slatecard.vault.AccessPasswordRotation;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.CameraChooser;
import org.slatecard.workbench.OpenFleet;

/** Begins to replace the access passwords of cameras. */
final class RotateDialog extends OpenVaultDialog {
    private final Validator validator;
    private final Collection<Camera> selected;
    private CameraChooser cameras;
    private Button oneForAll;
    private RecipeFields recipe;

    /** @param selected the cameras that are ticked at first; all where there is none */
    RotateDialog(Shell parent, OpenFleet fleet, Vault vault, Validator validator, Collection<Camera> selected) {
        super(parent, Messages.RotateTitle, Messages.RotateMessage, Messages.RotateButton, fleet, vault);
        this.validator = validator;
        this.selected = List.copyOf(selected);
    }

    @Override
    protected void fill(Composite area) {
        Composite chooser = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(chooser);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(chooser);
        cameras = new CameraChooser(chooser, fleet().fleet(), selected, this::check);
        radio(area, Messages.OneEach).setSelection(true);
        oneForAll = radio(area, Messages.OneForAll);
        recipe = new RecipeFields(area,
                validator.secretLimits(fleet().fleet(), fleet().models(), fleet().fleet().getCameras())
                        .common());
        check();
    }

    private static Button radio(Composite area, String text) {
        return WidgetFactory.button(SWT.RADIO).text(text)
                .layoutData(GridDataFactory.fillDefaults().span(3, 1).create()).create(area);
    }

    private void check() {
        List<Camera> ticked = cameras.ticked();
        long waiting = AccessPasswordRotation.waiting(fleet().fleet()).stream().filter(ticked::contains).count();
        setWarning(waiting == 0 ? "" : NLS.bind(Messages.RotateAgain, waiting));
        setComplete(!ticked.isEmpty());
    }

    @Override
    protected void okPressed() {
        try {
            CompoundCommand begin = new AccessPasswordRotation(fleet().domain()).replace(vault(), cameras.ticked(),
                    recipe.recipe(), oneForAll.getSelection());
            begin.setLabel(Messages.RotateEdit);
            fleet().domain().getCommandStack().execute(begin);
            super.okPressed();
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }
}
