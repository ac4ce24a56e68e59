package org.slatecard.ui.fleet.internal.navigator;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.part.ViewPart;
import org.slatecard.ui.fleet.internal.element.Icons;
import org.slatecard.ui.fleet.internal.open.FleetList;
import org.slatecard.ui.fleet.internal.open.FleetOpener;
import org.slatecard.workbench.AccessibleName;

/** The fleets that the user has opened. */
public final class FleetsView extends ViewPart {
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final Runnable changed = this::refreshSoon;
    private final EditorWatch editors = new EditorWatch(changed);
    private final StackLayout layout = new StackLayout();
    private Display display;
    private FleetList list;
    private TableViewer viewer;
    private Beginning beginning;

    @Override
    public void createPartControl(Composite parent) {
        list = getSite().getService(IEclipseContext.class).get(FleetList.class);
        display = parent.getDisplay();
        parent.setLayout(layout);
        viewer = new TableViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new FleetRowLabels(new Icons(parent)));
        AccessibleName.give(viewer.getTable(), Messages.ViewFleets);
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> open());
        beginning = new Beginning(parent, getSite().getWorkbenchWindow());
        MenuManager menu = new MenuManager();
        for (String group : List.of("open", "history", "remove", IWorkbenchActionConstants.MB_ADDITIONS)) {
            menu.add(new Separator(group));
        }
        viewer.getTable().setMenu(menu.createContextMenu(viewer.getTable()));
        getSite().registerContextMenu(menu, viewer);
        getSite().setSelectionProvider(viewer);
        getSite().getPage().addPartListener(editors);
        list.addListener(changed);
        list.look();
        refresh();
    }

    @Override
    public void setFocus() {
        layout.topControl.setFocus();
    }

    /** What the view fills. */
    Composite area() {
        return viewer.getTable().getParent();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(editors);
        list.removeListener(changed);
        super.dispose();
    }

    private void open() {
        FleetOpener opener = new FleetOpener(list, getSite().getWorkbenchWindow());
        for (Object selected : viewer.getStructuredSelection()) {
            opener.open(((FleetRow) selected).entry().path());
        }
    }

    private void refreshSoon() {
        if (!display.isDisposed() && refreshing.compareAndSet(false, true)) {
            display.asyncExec(() -> {
                refreshing.set(false);
                if (!viewer.getTable().isDisposed()) {
                    refresh();
                }
            });
        }
    }

    private void refresh() {
        Set<IFile> open = editors.openFiles(getSite().getPage()).collect(Collectors.toSet());
        List<FleetRow> rows = list.entries().stream()
                .map(entry -> new FleetRow(entry, open.contains(entry.file()), Problems.of(entry.file()))).toList();
        var selection = viewer.getStructuredSelection();
        viewer.setInput(rows);
        viewer.setSelection(selection);
        layout.topControl = rows.isEmpty() ? beginning.control() : viewer.getTable();
        area().layout();
    }
}
