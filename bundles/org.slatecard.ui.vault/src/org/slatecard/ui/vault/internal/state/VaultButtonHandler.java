package org.slatecard.ui.vault.internal.state;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.services.ISourceProviderService;
import org.eclipse.ui.PlatformUI;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.VaultCommands;

/** The button of the tool bar that shows how the vault stands, and does what comes next. */
public final class VaultButtonHandler extends AbstractHandler implements IElementUpdater {
    static final String COMMAND = "org.slatecard.ui.vault.button";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String command = switch (state()) {
            case "OPEN" -> VaultCommands.LOCK;
            case "LOCKED" -> VaultCommands.UNLOCK;
            default -> VaultCommands.SET_UP;
        };
        try {
            return PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new ExecutionException(command, e);
        }
    }

    @Override
    public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
        switch (state()) {
            case "OPEN" -> show(element, "vault-open", Messages.Open);
            case "LOCKED" -> show(element, "vault-locked", Messages.Locked);
            case "NONE" -> show(element, "vault-none", Messages.None);
            default -> show(element, "vault-none", Messages.NoFleet);
        }
    }

    private static void show(UIElement element, String icon, String text) {
        element.setTooltip(text);
        element.setIcon(ImageDescriptor
                .createFromURL(VaultButtonHandler.class.getResource("/icons/" + icon + ".svg")));
    }

    /** As in {@link FleetVault.State}. */
    private static String state() {
        return (String) PlatformUI.getWorkbench().getService(ISourceProviderService.class)
                .getSourceProvider(VaultState.STATE).getCurrentState().get(VaultState.STATE);
    }
}
