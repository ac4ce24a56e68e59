package org.slatecard.ui.fleet.internal.editor;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.slatecard.workbench.FleetPage;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;

/** The tab of a page; the page is made when the tab is shown for the first time. */
final class PageTab {
    private final PageContribution contribution;
    private final OpenFleet open;
    private final Composite area;
    private FleetPage page;
    private boolean failed;

    PageTab(PageContribution contribution, OpenFleet open, Composite parent) {
        this.contribution = contribution;
        this.open = open;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
    }

    Composite area() {
        return area;
    }

    String name() {
        return contribution.name();
    }

    Optional<HelpTopic> help() {
        return contribution.help();
    }

    Optional<FleetPage> page() {
        if (page == null && !failed) {
            create();
        }
        return Optional.ofNullable(page);
    }

    ISelectionProvider selection() {
        return page().map(FleetPage::selection).orElse(null);
    }

    private void create() {
        try {
            FleetPage created = contribution.create();
            created.create(area, open);
            page = created;
        } catch (CoreException | RuntimeException e) {
            failed = true;
            ILog.of(PageTab.class).error(contribution.element().getAttribute("class"), e);
            new Label(area, SWT.WRAP).setText(NLS.bind(Messages.EditorPageFailed, name()));
        }
        area.layout();
    }
}
