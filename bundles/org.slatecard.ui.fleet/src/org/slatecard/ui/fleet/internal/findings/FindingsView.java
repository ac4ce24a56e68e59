package org.slatecard.ui.fleet.internal.findings;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.IStateListener;
import org.eclipse.core.commands.State;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.RadioState;
import org.eclipse.ui.handlers.RegistryToggleState;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.swt.IFocusService;
import org.slatecard.ui.fleet.internal.editor.FleetEditor;
import org.slatecard.ui.fleet.internal.session.FleetSession;
import org.slatecard.workbench.ActiveEditor;
import org.slatecard.workbench.HelpTopic;
import org.slatecard.workbench.OpenFleet;

/** What was found in the fleet of the active editor, as it is edited. */
public final class FindingsView extends ViewPart {
    /** Its id. */
    public static final String ID = "org.slatecard.ui.fleet.findings";
    private static final String GROUP = "org.slatecard.ui.fleet.groupFindings";
    private static final String SHOW_ACCEPTED = "org.slatecard.ui.fleet.showAccepted";
    private static final String HELP = "problems";
    private static final int[] WEIGHTS = {62, 38};

    private final StackLayout stack = new StackLayout();
    private final IStateListener onState = (state, before) -> ask();
    private ActiveEditor active;
    private State grouping;
    private State withAccepted;
    private FindingQuery query;
    private FindingFollower follower;
    private FindingActions actions;
    private Text filter;
    private FindingSummary summary;
    private Composite below;
    private SashForm found;
    private Label nothing;
    private FindingTree tree;
    private FindingDetails details;

    @Override
    public void createPartControl(Composite parent) {
        ICommandService commands = getSite().getService(ICommandService.class);
        grouping = commands.getCommand(GROUP).getState(RadioState.STATE_ID);
        withAccepted = commands.getCommand(SHOW_ACCEPTED).getState(RegistryToggleState.STATE_ID);
        query = asked(new FindingQuery(Grouping.RULE, "", true));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Filter);
        GridDataFactory.fillDefaults().indent(4, 4).hint(220, SWT.DEFAULT).applyTo(filter);
        summary = new FindingSummary(parent);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(summary.control());
        below = new Composite(parent, SWT.NONE);
        stack.marginWidth = 4;
        below.setLayout(stack);
        below.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        nothing = new Label(below, SWT.WRAP);
        found = new SashForm(below, SWT.HORIZONTAL);
        tree = new FindingTree(found);
        details = new FindingDetails(found, tree.viewer().getTree());
        found.setWeights(WEIGHTS);
        addMenu();
        show(FindingList.EMPTY);
        listen();
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        for (String group : List.of("open", "mend", "accept", "copy", IWorkbenchActionConstants.MB_ADDITIONS)) {
            menu.add(new Separator(group));
        }
        tree.viewer().getTree().setMenu(menu.createContextMenu(tree.viewer().getTree()));
        getSite().registerContextMenu(menu, tree.viewer());
        getSite().setSelectionProvider(tree.viewer());
    }

    private void listen() {
        filter.addModifyListener(event -> ask());
        tree.viewer().addSelectionChangedListener(event -> details.show(event.getStructuredSelection(), actions));
        tree.viewer().addOpenListener(event -> open());
        grouping.addListener(onState);
        withAccepted.addListener(onState);
        getSite().getService(IContextService.class).activateContext(ID);
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(tree.viewer().getTree(), ID);
        active = ActiveEditor.follow(getSite().getWorkbenchWindow(), this::follow);
    }

    private void open() {
        Object first = tree.viewer().getStructuredSelection().getFirstElement();
        if (first instanceof FindingRow row && actions != null) {
            actions.open(row);
        } else if (first instanceof FindingGroup group) {
            tree.viewer().setExpandedState(group, !tree.viewer().getExpandedState(group));
        }
    }

    private void follow(IEditorPart editor) {
        FleetSession session = Adapters.adapt(editor, OpenFleet.class) instanceof FleetSession open ? open : null;
        if (session == (follower == null ? null : follower.session())) {
            return;
        }
        leave();
        tree.viewer().setSelection(StructuredSelection.EMPTY);
        if (session == null) {
            show(FindingList.EMPTY);
        } else {
            actions = new FindingActions((FleetEditor) editor, session);
            follower = new FindingFollower(session, filter.getDisplay(), query, this::show);
        }
    }

    private void ask() {
        query = asked(query);
        if (follower != null) {
            follower.show(query);
        }
    }

    private FindingQuery asked(FindingQuery before) {
        return before.filtered(filter == null ? "" : filter.getText())
                .groupedBy(Grouping.valueOf((String) grouping.getValue()))
                .withAccepted((Boolean) withAccepted.getValue());
    }

    private void show(FindingList list) {
        summary.show(list);
        tree.show(list, query.grouping());
        details.show(tree.viewer().getStructuredSelection(), actions);
        if (follower == null) {
            nothing.setText(Messages.NoFleet);
        } else {
            nothing.setText(list.total() == 0 ? Messages.NothingFound : Messages.NothingMatches);
        }
        stack.topControl = list.groups().isEmpty() ? nothing : found;
        summary.control().setVisible(follower != null);
        below.layout();
    }

    /** What can be done about findings of the fleet that is shown; empty where none is. */
    Optional<FindingActions> actions() {
        return Optional.ofNullable(actions);
    }

    /** What the view shows. */
    FindingTree tree() {
        return tree;
    }

    /** Help about the rule of what is selected, else about the view. */
    @Override
    public <T> T getAdapter(Class<T> adapter) {
        if (adapter == HelpTopic.class) {
            List<String> rules = FindingTree.rows(tree.viewer().getStructuredSelection()).stream()
                    .map(FindingRow::ruleId).distinct().toList();
            return adapter.cast(new HelpTopic(rules.size() == 1 ? rules.get(0) : HELP));
        }
        return super.getAdapter(adapter);
    }

    @Override
    public void setFocus() {
        Control control = stack.topControl == found ? tree.viewer().getControl() : filter;
        control.setFocus();
    }

    private void leave() {
        if (follower != null) {
            follower.stop();
            follower = null;
            actions = null;
        }
    }

    @Override
    public void dispose() {
        if (active != null) {
            active.close();
            grouping.removeListener(onState);
            withAccepted.removeListener(onState);
        }
        leave();
        super.dispose();
    }
}
