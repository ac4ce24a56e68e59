package org.slatecard.ui.vault.internal.state;

import java.util.Map;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;

/** What commands are enabled by: how the vault of the fleet in the active editor stands. */
public final class VaultState extends AbstractSourceProvider implements IWindowListener {
    /** {@link #NO_FLEET}, or the name of a state of {@link FleetVault}. */
    public static final String STATE = "org.slatecard.ui.vault.state";
    /** Whether the fleet may be changed. */
    public static final String EDITABLE = "org.slatecard.ui.vault.editable";
    /** No fleet is open. */
    public static final String NO_FLEET = "";

    private final Runnable onVault = this::tell;
    private OpenFleet open;

    @Override
    public void initialize(IServiceLocator locator) {
        super.initialize(locator);
        PlatformUI.getWorkbench().addWindowListener(this);
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        ActiveEditor.follow(window, this::follow);
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        follow(window.getActivePage() == null ? null : window.getActivePage().getActiveEditor());
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // the one that is activated next counts
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // the one that is activated next counts
    }

    private void follow(IEditorPart editor) {
        OpenFleet now = Adapters.adapt(editor, OpenFleet.class);
        if (now != open) {
            if (open != null) {
                open.vault().removeListener(onVault);
            }
            open = now;
            if (open != null) {
                open.vault().addListener(onVault);
            }
        }
        tell();
    }

    private void tell() {
        fireSourceChanged(ISources.WORKBENCH, getCurrentState());
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(STATE, open == null ? NO_FLEET : open.vault().state().name(), EDITABLE,
                open != null && !open.readOnly());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[]{STATE, EDITABLE};
    }

    @Override
    public void dispose() {
        PlatformUI.getWorkbench().removeWindowListener(this);
    }
}
