package org.slatecard.ui.fleet.internal.open;

import java.util.List;
import java.util.Map;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.slatecard.workbench.FleetCommands;
import org.slatecard.workbench.RecentFleet;
import org.slatecard.workbench.RecentFleets;

/** The fleets that were opened last, in the File menu. */
public final class RecentMenu extends CompoundContributionItem implements IWorkbenchContribution {
    private static final int WITH_DIGIT = 9;

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        IEclipseContext context = services.getService(IEclipseContext.class);
        context.get(FleetList.class).look();
        List<RecentFleet> fleets = context.get(RecentFleets.class).recent();
        if (fleets.isEmpty()) {
            Action none = new Action(Messages.RecentNone) {
            };
            none.setEnabled(false);
            return new IContributionItem[]{new ActionContributionItem(none)};
        }
        IContributionItem[] items = new IContributionItem[fleets.size()];
        for (int i = 0; i < items.length; i++) {
            items[i] = item(i + 1, fleets.get(i));
        }
        return items;
    }

    private IContributionItem item(int number, RecentFleet fleet) {
        String label = NLS.bind(fleet.missing() ? Messages.RecentMissing : Messages.RecentEntry,
                fleet.name().replace("&", "&&"), String.valueOf(fleet.path().getParent()).replace("&", "&&"));
        CommandContributionItemParameter item = new CommandContributionItemParameter(services, null,
                FleetCommands.OPEN, CommandContributionItem.STYLE_PUSH);
        item.label = number <= WITH_DIGIT ? "&" + number + " " + label : label;
        item.parameters = Map.of(FleetCommands.FILE, fleet.path().toString());
        return new CommandContributionItem(item);
    }
}
